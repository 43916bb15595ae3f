using Bindery.Blueprints;

namespace Bindery.OpenApi.Writing;

internal static class FieldText
{
    public static FlowMapping Of(FieldMapping field) =>
        new FlowMapping()
            .With("external", field.External)
            .With("join", field.Join)
            .With("fallback", field.Fallback)
            .With("type", BlueprintText.Word(field.Type))
            .With(
                "format",
                field.Format is MomentFormat.Iso ? null : BlueprintText.Word(field.Format)
            )
            .With("odoo", field.Odoo)
            .With("convert", field.Convert is { } convert ? BlueprintText.Word(convert) : null)
            .With("entity", field.Entity)
            .With("sku", field.Sku)
            .When(field.BindingField, "binding_field", true)
            .With("label", field.Label)
            .With("country", field.Country)
            .With("rate", field.Rate)
            .With("amount", field.Amount)
            .With("title", field.Title)
            .With("included", field.Included)
            .When(field.Percent, "percent", true)
            .With(
                "direction",
                field.Direction is { } direction ? BlueprintText.Word(direction) : null
            )
            .When(field.Required, "required", true)
            .When(field.Nullable, "nullable", true)
            .With("sample", field.Sample)
            .With("constant", field.Constant)
            .With("options", field.Options)
            .With("maximum_length", field.MaximumLength)
            .When(field.ReadOnly, "read_only", true)
            .When(field.Virtual, "virtual", true);
}
