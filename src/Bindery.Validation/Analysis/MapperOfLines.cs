using Bindery.Modules.Python;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>The models of lines, which a mapper's <c>children</c> makes together with their record.</summary>
internal static class MapperOfLines
{
    public static IEnumerable<string> ModelsIn(RuleContext context) =>
        context
            .Components.SelectMany(mapper =>
                PythonLiteral.Elements(mapper.Attribute("children")) ?? []
            )
            .Select(child =>
                PythonLiteral.Elements(child) is [_, _, var model]
                    ? PythonLiteral.Text(model)
                    : null
            )
            .OfType<string>();
}
