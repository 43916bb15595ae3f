using System.Collections.Immutable;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Bindings;

/// <summary><c>models/product_template.py</c>: the way from Odoo's record to its bindings.</summary>
/// <param name="subject">The binding.</param>
/// <param name="plural">What the bindings are called together.</param>
internal sealed class BoundRecordPart(BindingSubject subject, string plural) : IPart
{
    private readonly string _file = WordCase.ToSnake(subject.Names.OdooModel);
    private readonly PythonName _class = PythonName.Of(
        WordCase.ToClassName(subject.Names.OdooModel)
    );

    /// <summary>
    /// The field that leads to the bindings, as a person called it, or
    /// <c>shopify_product_template_ids</c>: two bindings of one model don't meet.
    /// </summary>
    public static string FieldIn(ModuleDraft draft, BindingSubject subject) =>
        draft
            .ModelExtensions(subject.Names.OdooModel)
            .Select(found => ClassMembers.FieldWith(found.Definition, subject.Names.BindingModel))
            .FirstOrDefault(name => name is not null)
        ?? WordCase.ToSnake(subject.Names.BindingModel) + "_ids";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        string path = $"models/{_file}.py";
        PythonName field = PythonName.Of(FieldIn(draft, subject));
        ImmutableArray<FoundClass> extensions = draft.ModelExtensions(subject.Names.OdooModel);
        if (ClassMembers.Has(extensions, field.ToString()))
        {
            return draft;
        }

        if (extensions is [var known, ..])
        {
            ClassPlace place = new(known.Path, PythonName.Of(known.Definition.Name));
            return draft.EnsureField(place, field, Field(field));
        }

        return draft
            .EnsureFile(path, Source(field).Text)
            .EnsureImport("models", PythonName.Of(_file))
            .EnsureField(new ClassPlace(path, _class), field, Field(field));
    }

    private PythonSource Source(PythonName field) =>
        PythonSource.Of(
            $"""
            {Licence.Comment(subject.Connector.License)}

            from odoo import fields, models


            class {_class}(models.Model):
                _inherit = {PythonLiteral.Of(subject.Names.OdooModel)}

                {Field(field)}

            """
        );

    private PythonSource Field(PythonName field)
    {
        PythonLiteral label = PythonLiteral.Of(
            $"{subject.Connector.Blueprint.Title} {plural.ToLowerInvariant()}"
        );
        return PythonSource.Of(
            $$"""
            {{field}} = fields.One2many(
                comodel_name={{PythonLiteral.Of(subject.Names.BindingModel)}},
                inverse_name="odoo_id",
                string={{label}},
                context={"active_test": False},
                groups="connector_base_backend.connector_user",
            )
            """
        );
    }
}
