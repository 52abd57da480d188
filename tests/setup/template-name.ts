/** The migrated database that the workers of a test run copy. */
export const templateName = 'template_migrated'
