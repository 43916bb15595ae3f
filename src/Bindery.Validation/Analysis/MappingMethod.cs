using System.Collections.Immutable;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>A method of an import mapper that is decorated with <c>@mapping</c>.</summary>
/// <param name="Models">The models that the mapper applies on.</param>
internal sealed record MappingMethod(
    OdooClass Mapper,
    Nested<FunctionDefinition> Function,
    ImmutableArray<string> Models
)
{
    /// <summary>The name by which the method calls the platform's record.</summary>
    public string? Record => Function.Node.Parameters.ElementAtOrDefault(1)?.Name;

    /// <summary>The entries of the dictionaries that it returns directly.</summary>
    public IEnumerable<Nested<DictionaryEntry>> Entries =>
        Function
            .Below<DictionaryEntry>()
            .Where(entry =>
                entry.Outer<DictionaryExpression>() is { Parent: ReturnStatement }
                && entry.Enclosing<FunctionDefinition>() == Function.Node
            );

    public static IEnumerable<MappingMethod> In(RuleContext context) =>
        context.Components.SelectMany(mapper => In(context, mapper));

    private static IEnumerable<MappingMethod> In(RuleContext context, OdooClass mapper)
    {
        if (
            mapper.EffectiveName is not { } name
            || ResolvedComponent.Of(context.Addons, name) is not { IsComplete: true } resolved
            || !resolved.Ancestry.Contains("base.import.mapper")
        )
        {
            yield break;
        }

        foreach (Nested<FunctionDefinition> function in mapper.Nested.Below<FunctionDefinition>())
        {
            if (
                function.Node.Decorators.Any(decorator =>
                    PythonLiteral.LastName(decorator.Expression) == "mapping"
                )
            )
            {
                yield return new MappingMethod(mapper, function, resolved.ApplyOn);
            }
        }
    }
}
