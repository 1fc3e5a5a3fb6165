/** Mailboxes that belong to a task rather than to a person: whoever is on duty reads them (RFC 2142 names the oldest of them). */

const ROLES = new Set(
  (
    'abuse accounts admin administrator application applications apply billing bookings business career careers contact contactus ' +
    'contractors cv customerservice customersupport editor editorial enquiries enquiry events feedback finance founders freelance ' +
    'freelancers general hello help helpdesk hey hi hire hiring hostmaster hr humanresources info inquiries inquiry invoices it job jobs ' +
    'join legal mail mailbox management marketing media news newsletter office operations opportunities orders partners partnerships ' +
    'people postmaster pr press privacy projects recruiter recruiters recruiting recruitment resume resumes sales secretary security ' +
    'service services shop staff studio support talent team tech vacancies vendors webmaster welcome work ' +
    'bewerbung bewerbungen karriere kontakt buero empleo contacto contato vagas emploi recrutement'
  ).split(' '),
);

/** Whether `address` (a plain address) is read by whoever is on duty: `jobs@`, `info@`, `hiring-team@`, `jobs.eu@`. */
export function isRoleMailbox(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
  if (local.length > 64) return false;
  const words = local.split(/[.+_-]/);
  // The first word tells: `jobs.eu`, `hr-berlin`. A name comes first where it is a person's: `jo.sales`.
  return ROLES.has(local.replace(/[._-]/g, '')) || ROLES.has(words[0] ?? '');
}
