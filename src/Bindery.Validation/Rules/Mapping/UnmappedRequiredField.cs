using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Mapping;

internal sealed class UnmappedRequiredField : IRule
{
    public RuleInfo Info { get; } =
        new("unmapped-required-field", RuleFamily.Mapping, Severity.Error)
        {
            What =
                "A model requires a field that has no default, and its import mapper never gives it.",
            Why = "Every import of a new record fails: \"Missing required value\".",
            Mend = "Map the field, or give it a default.",
            Bad = """
                class Pickup(models.Model):
                    _name = "shopify.pickup"
                    code = fields.Char(required=True)

                class PickupMapper(Component):
                    _apply_on = "shopify.pickup"
                    direct = [("title", "name")]
                """,
            Good = """
                class PickupMapper(Component):
                    _apply_on = "shopify.pickup"
                    direct = [("title", "name"), ("handle", "code")]
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<string> lines = [.. MapperOfLines.ModelsIn(context)];
        foreach (OdooClass mapper in context.Components.Where(IsWhole))
        {
            if (
                ResolvedComponent.Of(context.Addons, mapper.EffectiveName!)
                    is not { IsComplete: true, IsAbstract: false } resolved
                || !resolved.Ancestry.Contains("base.import.mapper")
                || !resolved.Ancestry.All(ancestor => IsNear(context, ancestor))
            )
            {
                continue;
            }

            MappedKeys keys = new(context, mapper);
            foreach (
                string field in resolved
                    .ApplyOn.Where(model => !lines.Contains(model))
                    .SelectMany(model => Missing(context, model, keys))
                    .Distinct()
            )
            {
                yield return RuleContext.At(
                    mapper,
                    mapper.Definition,
                    $"{field} is required, has no default, and {mapper.EffectiveName} doesn't map it."
                );
            }
        }
    }

    /// <summary>Whether all that it returns can be read: a dictionary made elsewhere may hold any field.</summary>
    private static bool IsWhole(OdooClass mapper) =>
        mapper is { EffectiveName: not null, IsExtension: false }
        && mapper
            .Nested.Below<ReturnStatement>()
            .All(returned =>
                returned.Node.Value is null or DictionaryExpression or ConstantExpression
                || returned.Enclosing<FunctionDefinition>()?.Decorators.IsEmpty == true
                    && returned.Enclosing<FunctionDefinition>()?.Name is not "finalize"
            );

    private static bool IsNear(RuleContext context, string ancestor) =>
        context.Addons.Own.Components.Any(part => part.Name == ancestor)
        || context.Addons.Addon("connector")?.Components.Any(part => part.Name == ancestor) == true
        || context.Addons.Addon("component")?.Components.Any(part => part.Name == ancestor) == true;

    private static IEnumerable<string> Missing(RuleContext context, string model, MappedKeys keys)
    {
        ModelMembers members = context.MembersOf(model);
        return members.IsComplete && !FillsItself(context, model)
            ? members.MustBeGiven.Where(field =>
                field is not ("backend_id" or "odoo_id")
                && members.Field(field)!.Type is not ("Boolean" or "One2many" or "Many2many")
                && !keys.Contains(field)
                && !IsDelegation(context, model, field)
                && !IsGivenElsewhere(context, field)
            )
            : [];
    }

    private static bool FillsItself(RuleContext context, string model) =>
        context
            .Addons.KnownAncestry(model)
            .SelectMany(ancestor => context.Addons.Model(ancestor))
            .Where(part => part.Name != "base")
            .Any(part => part.Methods.Contains("create") || part.Methods.Contains("default_get"));

    private static bool IsDelegation(RuleContext context, string model, string field) =>
        context.Models.Any(found =>
            found.EffectiveName == model && found.Delegates.Any(target => target.Field == field)
        )
        || context.MembersOf(model).Field(field) is { Type: "Many2one", Comodel: { } comodel }
            && context.Addons.Model(model).Any(part => part.Delegates.Contains(comodel));

    /// <summary>An importer, or the model, may add the value.</summary>
    private static bool IsGivenElsewhere(RuleContext context, string field) =>
        context.LoadedFiles.Any(file =>
            file.Tree.All<StringExpression>()
                .Any(text =>
                    text.Node.Value == field
                    && text.Parent is DictionaryEntry or SubscriptExpression or Argument
                )
        );
}
