using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Mapping;

internal sealed class MapperWithoutBackend : IRule
{
    public RuleInfo Info { get; } =
        new("mapper-without-backend", RuleFamily.Mapping, Severity.Error)
        {
            What =
                "An import mapper doesn't set the backend of a binding whose backend is required.",
            Why = "Creating the binding fails: the mandatory field is missing.",
            Mend =
                "Add a mapping that returns `{\"backend_id\": self.backend_record.id}`, or inherit a mapper that has it.",
            Bad = """
                class ProductMapper(Component):
                    _name = "shopify.product.import.mapper"
                    _inherit = "base.import.mapper"
                    _apply_on = "shopify.product.template"

                    direct = [("title", "name")]
                """,
            Good = """
                class ProductMapper(Component):
                    _name = "shopify.product.import.mapper"
                    _inherit = "base.import.mapper"
                    _apply_on = "shopify.product.template"

                    direct = [("title", "name")]

                    @mapping
                    def backend_id(self, record):
                        return {"backend_id": self.backend_record.id}
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<string> required =
        [
            .. context
                .Models.Where(RequiresBackend)
                .Select(model => model.EffectiveName)
                .OfType<string>(),
        ];
        if (required.Count == 0 || SetsElsewhere(context))
        {
            yield break;
        }

        foreach (
            OdooClass mapper in context.Components.Where(mapper =>
                mapper is { EffectiveName: not null, IsExtension: false }
            )
        )
        {
            if (
                ResolvedComponent.Of(context.Addons, mapper.EffectiveName!)
                    is { IsComplete: true, IsAbstract: false } resolved
                && resolved.Ancestry.Contains("base.import.mapper")
                && resolved.ApplyOn.Any(required.Contains)
                && resolved.Ancestry.All(ancestor => SetsNothing(context, ancestor))
                && !new MappedKeys(context, mapper).Contains("backend_id")
            )
            {
                yield return RuleContext.At(
                    mapper,
                    mapper.Definition,
                    $"{mapper.EffectiveName} never sets backend_id, which its binding requires."
                );
            }
        }
    }

    /// <summary>OCA's base mappers leave it to others; what those of other addons do isn't known.</summary>
    private static bool SetsNothing(RuleContext context, string ancestor) =>
        context.Addons.Own.Components.Any(part => part.Name == ancestor)
        || context.Addons.Addon("connector")?.Components.Any(part => part.Name == ancestor) == true
        || context.Addons.Addon("component")?.Components.Any(part => part.Name == ancestor) == true;

    private static bool RequiresBackend(OdooClass model) =>
        model.Field("backend_id") is { } field
        && PythonLiteral.Boolean(field.Argument("required")) == true
        && field.Argument("related") is null
        && field.Argument("default") is null
        && field.Argument("compute") is null;

    /// <summary>A binder, an importer or the model itself may set it for every record.</summary>
    private static bool SetsElsewhere(RuleContext context) =>
        context
            .Components.Where(part =>
                part.EffectiveName?.Contains("mapper", StringComparison.Ordinal) != true
            )
            .Concat(context.Models)
            .SelectMany(part =>
                part.Nested.Below<StringExpression>()
                    .Where(text => text.Parent is DictionaryEntry or SubscriptExpression)
            )
            .Any(text => text.Node.Value == "backend_id");
}
