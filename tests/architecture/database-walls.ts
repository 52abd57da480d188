import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { moduleArrows } from './arrows.mjs'

/** Which schema file owns each model, and where its relation fields lead. */
export interface Schema {
  owner: Record<string, string>
  relations: Record<string, Record<string, string>>
}

/** Reads `prisma/schema`: one file per module, `lib` for audit, outbox and jobs. */
export function readSchema(folder: string): Schema {
  const owner: Schema['owner'] = {}
  const fields: Record<string, [string, string][]> = {}
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.prisma'))) {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, model = '', body = ''] of text.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)) {
      owner[model] = file.replace('.prisma', '')
      fields[model] = [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)].map(([, name = '', type = '']) => [name, type])
    }
  }
  const relations = Object.fromEntries(
    Object.entries(fields).map(([model, list]) => [
      model,
      Object.fromEntries(list.filter(([, type]) => type in owner)),
    ]),
  )
  return { owner, relations }
}

/** The room a file belongs to, `null` where it may use any table (seed, programs). */
function roomOf(file: string): string | null {
  const module = /^app\/modules\/([^/]+)\//.exec(file)?.[1]
  if (module) return module
  if (file.startsWith('app/lib/')) return 'lib'
  return /^app\/(routes|components|content)\/|^app\/(root|entry)|^search\//.test(file) ? 'none' : null
}

/** Offences of one file: models, relations and raw tables that its module neither owns nor reaches by an arrow. */
export function wallOffences(schema: Schema, file: string, text: string): string[] {
  const room = roomOf(file)
  if (room === null) return []
  const reached = new Set([room, ...((moduleArrows as Record<string, string[]>)[room] ?? [])])
  const found = new Set<string>()
  const check = (model: string, how: string) => {
    if (!reached.has(schema.owner[model] ?? '')) found.add(`${file}: ${how} ${model} of ${schema.owner[model]}`)
  }
  const models = new Map(
    Object.keys(schema.owner).map((model) => [model.charAt(0).toLowerCase() + model.slice(1), model]),
  )
  const follow = (node: ts.Node, model: string) => {
    if (!ts.isObjectLiteralExpression(node)) return
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property)) {
        if (ts.isSpreadAssignment(property)) property.expression.forEachChild((child) => follow(child, model))
        continue
      }
      const name = property.name.getText(source).replace(/['"]/g, '')
      const target = schema.relations[model]?.[name]
      if (target) check(target, `relation ${model}.${name} to`)
      follow(property.initializer, target ?? model)
    }
  }
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const delegate = node.expression.expression
      const model = ts.isPropertyAccessExpression(delegate) ? models.get(delegate.name.text) : undefined
      if (model && /^(find|create|update|upsert|delete|count|aggregate|groupBy)/.test(node.expression.name.text)) {
        check(model, 'delegate')
        for (const argument of node.arguments) follow(argument, model)
      }
    }
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'insertRows') {
      const table = node.arguments[1]
      if (table && ts.isStringLiteral(table)) check(table.text, 'rows of')
      else found.add(`${file}: insertRows without the name of a table`)
    }
    if (ts.isSatisfiesExpression(node)) {
      const model = /Prisma\.(\w+?)(Include|Select|WhereInput)$/.exec(node.type.getText(source))?.[1]
      if (model && model in schema.owner) follow(node.expression, model)
    }
    if (
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isStringLiteral(node)
    ) {
      for (const [, table = ''] of node.text.matchAll(/(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+"(\w+)"/gi))
        if (table in schema.owner) check(table, 'raw table')
    }
    node.forEachChild(visit)
  }
  visit(source)
  return [...found]
}
