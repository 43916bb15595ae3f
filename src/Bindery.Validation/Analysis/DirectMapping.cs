using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>One pair of an import mapper's <c>direct</c>, for one model that the mapper applies on.</summary>
/// <param name="IsRaw">Whether the value is taken as it came, without a modifier.</param>
internal sealed record DirectMapping(
    OdooClass Mapper,
    PythonExpression Target,
    string Field,
    string Model,
    bool IsRaw
)
{
    public static IEnumerable<DirectMapping> In(RuleContext context)
    {
        foreach (
            OdooClass mapper in context.Components.Where(mapper =>
                mapper is { EffectiveName: not null }
            )
        )
        {
            if (
                ResolvedComponent.Of(context.Addons, mapper.EffectiveName!)
                    is not { IsComplete: true } resolved
                || !resolved.Ancestry.Contains("base.import.mapper")
            )
            {
                continue;
            }

            foreach (
                PythonExpression pair in PythonLiteral.Elements(mapper.Attribute("direct")) ?? []
            )
            {
                if (
                    PythonLiteral.Elements(pair) is [var source, var target]
                    && PythonLiteral.Text(target) is { } field
                )
                {
                    foreach (string model in resolved.ApplyOn)
                    {
                        yield return new DirectMapping(
                            mapper,
                            target,
                            field,
                            model,
                            source is StringExpression
                        );
                    }
                }
            }
        }
    }
}
