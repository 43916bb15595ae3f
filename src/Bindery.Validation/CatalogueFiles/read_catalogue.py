# Run by `odoo-bin shell`: writes what each installed addon brings, as lines that
# begin with MARK. Reads only.
import collections

from odoo import fields, models, release
from odoo.modules.module import get_manifest

MARK = "@@bindery\t"
MADE_BY_ODOO = (
    "ir.model.fields",
    "ir.model.fields.selection",
    "ir.model.constraint",
    "ir.model.relation",
)


def write(*parts):
    texts = (" ".join(str(part).replace("\t", " ").split("\n")) for part in parts)
    print(MARK + "\t".join(texts))


def kind_of(model):
    if issubclass(model, models.TransientModel):
        return "TransientModel"
    return "Model" if issubclass(model, models.Model) else "AbstractModel"


def parents_of(definition):
    inherit = definition.__dict__.get("_inherit") or []
    return [inherit] if isinstance(inherit, str) else list(inherit)


def name_of(definition):
    name = definition.__dict__.get("_name") or getattr(definition, "_name", None)
    parents = parents_of(definition)
    return name or (parents[0] if len(parents) == 1 else None)


def choices_of(field):
    """The values of a selection, and whether there are others that can't be listed."""
    if field.type != "selection":
        return [], False
    if field.args.get("related"):
        return [], True
    values, is_open = [], False
    for key in ("selection", "selection_add"):
        given = field.args.get(key)
        if isinstance(given, (list, tuple)):
            values += [pair[0] for pair in given]
        elif given:
            is_open = True
    is_open = is_open or any(not isinstance(v, str) or "|" in v for v in values)
    return ([] if is_open else values), is_open


def write_field(field):
    choices, is_open = choices_of(field)
    has_value = any(field.args.get(key) for key in ("compute", "related")) or (
        "default" in field.args
    )
    marks = "!" * bool(field.args.get("required")) + "=" * has_value + "*" * is_open
    comodel = field.args.get("comodel_name") or ""
    write("F", field.name, type(field).__name__, comodel, marks, "|".join(choices))


def members_of(definition):
    # Python writes the class before the names that begin with two underscores.
    private = "_%s__" % definition.__name__.lstrip("_")
    for key, value in definition.__dict__.items():
        name = key[len(private) - 2 :] if key.startswith(private) else key
        if isinstance(value, fields.Field):
            continue
        if callable(value) or isinstance(value, (property, classmethod, staticmethod)):
            yield name
        elif not name.startswith("_"):
            yield name


def delegates_of(definition):
    yield from definition.__dict__.get("_inherits") or {}
    for field in definition.__dict__.get("_field_definitions") or []:
        if field.args.get("delegate") and field.args.get("comodel_name"):
            yield field.args["comodel_name"]


def write_model(definition):
    name = name_of(definition)
    if not name:
        return
    parents = parents_of(definition)
    constraints = definition.__dict__.get("_sql_constraints") or []
    write(
        "M",
        name,
        kind_of(definition),
        "+" if name in parents else "",
        " ".join(parent for parent in parents if parent != name),
        " ".join(delegates_of(definition)),
        " ".join(sorted(set(members_of(definition)))),
        "|".join(constraint[1] for constraint in constraints),
    )
    for field in definition.__dict__.get("_field_definitions") or []:
        if not field.args.get("automatic"):
            write_field(field)


def components_of(module):
    try:
        from odoo.addons.component.core import MetaComponent
    except ImportError:
        return []
    return MetaComponent._modules_components.get(module, [])


def write_component(component):
    own = component.__dict__
    parents = parents_of(component)
    name = own.get("_name") or (parents[0] if len(parents) == 1 else "")
    apply_on = own.get("_apply_on") or []
    apply_on = [apply_on] if isinstance(apply_on, str) else apply_on
    write(
        "C",
        name,
        "abstract" if own.get("_abstract") else "",
        "+" if name in parents else "",
        " ".join(parent for parent in parents if parent != name),
        own.get("_usage") or "",
        own.get("_collection") or "",
        " ".join(apply_on),
    )


def write_ids(env, module):
    env.cr.execute(
        "SELECT model, name FROM ir_model_data WHERE module = %s AND model NOT IN %s",
        (module, MADE_BY_ODOO),
    )
    ids = collections.defaultdict(list)
    for model, name in env.cr.fetchall():
        ids[model].append(name)
    for model in sorted(ids):
        write("X", model, " ".join(sorted(ids[model])))


def write_addon(env, module):
    manifest = get_manifest(module)
    write("A", module)
    write("D", " ".join(manifest.get("depends") or []))
    external = manifest.get("external_dependencies") or {}
    write("P", " ".join(external.get("python") or []))
    for definition in models.MetaModel.module_to_models.get(module, []):
        write_model(definition)
    for component in components_of(module):
        write_component(component)
    write_ids(env, module)


def write_all(env):
    write("S", release.series)
    env.cr.execute("SELECT name FROM ir_module_module WHERE state = 'installed'")
    for module in sorted(row[0] for row in env.cr.fetchall()):
        write_addon(env, module)
    write("E")


write_all(env)  # noqa: F821, the shell's own
