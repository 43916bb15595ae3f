using System.Collections.Immutable;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Generation.Merging;

/// <summary>The named things of a file, those left out whose name it has twice.</summary>
internal static class Units
{
    public static ImmutableDictionary<string, TextSpan> Of(string extension, string text)
    {
        SourceText source = SourceText.FromText(text);
        IEnumerable<Unit> all = extension switch
        {
            ".py" => PythonUnits.Of(PythonModule.Parse(source)),
            ".xml" => XmlUnits.Of(XmlDocumentSyntax.Parse(source)),
            _ => [],
        };
        return all.GroupBy(unit => unit.Key)
            .Where(group => group.Count() == 1)
            .ToImmutableDictionary(group => group.Key, group => group.First().Span);
    }
}
