/** Questions on a real terminal, through @inquirer/prompts, written to stderr so that stdout stays data. */
import { LoopError } from '../errors.ts';
import type { Prompt } from './world.ts';

export function createPrompt(isInteractive: boolean, interrupted: AbortSignal): Prompt {
  const context = {
    // Taken when a question is asked: making the stream costs a millisecond that most runs can save.
    get output() {
      return process.stderr;
    },
    signal: interrupted,
    clearPromptOnDone: false,
  };
  async function ask<T>(question: string, use: (prompts: typeof import('@inquirer/prompts')) => Promise<T>): Promise<T> {
    if (!isInteractive) {
      throw new LoopError('not_interactive', `“${question}” needs a person at a terminal`, {
        fix: 'Run it in a terminal, without pipes.',
        state: 'Nothing was done.',
      });
    }
    try {
      return await use(await import('@inquirer/prompts'));
    } catch (cause) {
      // Ctrl-C, a closed terminal and our own abort: the person did not answer, which is never a yes.
      if (cause instanceof Error && /^(ExitPromptError|AbortPromptError|CancelPromptError)$/.test(cause.name)) {
        throw new LoopError('interrupted', 'interrupted at a question', {
          state: 'It was not answered, so nothing was done for it.',
          cause,
        });
      }
      throw cause;
    }
  }
  return {
    confirm: (question) => ask(question, ({ confirm }) => confirm({ message: question, default: false }, context)),
    choose: (question, choices) =>
      ask(question, ({ select }) =>
        select({ message: question, choices: choices.map(({ value, label }) => ({ value, name: label })) }, context),
      ),
    text: (question, initial) =>
      ask(question, ({ input }) => input({ message: question, ...(initial === undefined ? {} : { default: initial }) }, context)),
    secret: (question) => ask(question, ({ password }) => password({ message: question, mask: '*' }, context)),
    edit: (text, extension) =>
      ask('Edit', ({ editor }) =>
        editor({ message: 'Edit', default: text, postfix: extension, waitForUserInput: false }, context),
      ),
  };
}
