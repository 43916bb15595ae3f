using System.Text.RegularExpressions;
using Bindery.Modules.Data;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>External ids inside of text: <c>groups</c> of views, <c>%(id)d</c> of buttons, <c>env.ref</c> in Python.</summary>
internal static partial class TextReference
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

    public static IEnumerable<DataReference> In(RuleContext context) =>
        context
            .LoadedData.Where(file => file.IsData)
            .SelectMany(file => Matches(file, Action()).Concat(Groups(file)))
            .Concat(
                context
                    .LoadedFiles.Where(file =>
                        context.IsConnector
                        && file.Source.Text.Contains("env.ref(", StringComparison.Ordinal)
                    )
                    .SelectMany(InPython)
            );

    private static IEnumerable<DataReference> Groups(XmlDataFile file) =>
        from attribute in Matches(file, GroupList())
        from name in attribute.Id.Split(',')
        let id = name.Trim().TrimStart('!')
        where id.Contains('.', StringComparison.Ordinal)
        select attribute with
        {
            Id = id,
        };

    private static IEnumerable<DataReference> Matches(XmlDataFile file, Regex pattern) =>
        from match in pattern.Matches(file.Document.Source.Text)
        where !IsInComment(file.Document.Source.Text, match.Index)
        select new DataReference(
            file.Path,
            file.Document.Source.Lines.PositionAt(match.Index),
            match.Index,
            match.Groups[1].Value
        );

    private static bool IsInComment(string text, int index)
    {
        int begin = text.LastIndexOf("<!--", index, StringComparison.Ordinal);
        return begin >= 0 && text.IndexOf("-->", begin, StringComparison.Ordinal) > index;
    }

    /// <summary>An id that must exist: no second argument, and not in a <c>try</c>.</summary>
    private static IEnumerable<DataReference> InPython(PythonFile file) =>
        from call in file.Tree.All<CallExpression>()
        where
            call.Node
                is {
                    Function: AttributeExpression { Name: "ref" } function,
                    Arguments: [{ Kind: ArgumentKind.Positional, Value: var id }]
                }
            && PythonLiteral.LastName(function.Value) == "env"
            && PythonLiteral.Text(id)?.Contains('.', StringComparison.Ordinal) == true
            && !call.Ancestors.Any(outer => outer is TryStatement)
        select new DataReference(
            file.Path,
            file.Source.Lines.PositionAt(call.Node.Span.Start),
            call.Node.Span.Start,
            PythonLiteral.Text(call.Node.Arguments[0].Value)!
        );

    [GeneratedRegex("""%\(([\w.\-]+)\)d""", RegexOptions.None, Patience)]
    private static partial Regex Action();

    [GeneratedRegex("""\sgroups="([\w.,!\s\-]+)["]""", RegexOptions.None, Patience)]
    private static partial Regex GroupList();
}
