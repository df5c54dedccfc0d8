/** The least that anybody who reads a form does. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Through the prototype: on the hostile page a form may bear the name of the document's own function. */
const queryAll = Document.prototype.querySelectorAll;

/** Reads name, id, type, value and labels of the fields of the top document. Gives the length of what was read. */
export function floor(withLabels: boolean): number {
  let length = 0;
  for (const field of queryAll.call(document, 'input,select,textarea') as NodeListOf<Field>) {
    length += field.name.length + field.id.length + field.type.length + field.value.length;
    if (withLabels) for (const label of field.labels ?? []) length += label.textContent?.length ?? 0;
  }
  return length;
}
