using Bindery.Blueprints;
using Bindery.OpenApi.Guessing;

namespace Bindery.OpenApi.Writing;

internal static class ChildText
{
    public static void Write(YamlLines lines, GuessedChild guessed)
    {
        ChildEntity child = guessed.Child;
        lines.Line($"- name: {YamlValue.Of(child.Name)}");
        lines
            .Inner.Entry("title", child.Title)
            .Entry("kind", BlueprintText.Word(child.Kind))
            .Entry("path", child.Path)
            .Entry("odoo_model", child.OdooModel)
            .Entry("odoo_field", child.OdooField)
            .Line($"key: {EntityText.Key(child.Key)}");
        if (child.Options is { } options)
        {
            lines.Inner.Line($"options: {Options(options)}");
        }

        lines.Inner.Entry("minimum", child.Minimum > 0 ? child.Minimum : null);
        EntityText.Fields(lines.Inner, guessed.Fields);
    }

    private static FlowMapping Options(VariantOptions options) =>
        new FlowMapping()
            .With("path", options.Path)
            .With("list", options.List)
            .With("name", options.Name)
            .With("values", options.Values)
            .With("value_fields", options.ValueFields);
}
