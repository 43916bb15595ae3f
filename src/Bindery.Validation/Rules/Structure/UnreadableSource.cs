using Bindery.Core.Findings;
using Bindery.Modules.Data;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Validation.Rules.Structure;

internal sealed class UnreadableSource : IRule
{
    public RuleInfo Info { get; } =
        new("unreadable-source", RuleFamily.Structure, Severity.Error)
        {
            What =
                "A Python, XML or CSV file can't be read: a syntax error, a wrong encoding, or binary content.",
            Why = "Odoo stops loading the addon at this file; nothing after it is installed.",
            Mend = "Correct the file at the place shown.",
            Bad = """
                class Backend(models.Model)
                    _name = "shopify.backend"
                """,
            Good = """
                class Backend(models.Model):
                    _name = "shopify.backend"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context
            .Module.PythonFiles.SelectMany(file =>
                First(file.Path, file.Source.Text, file.Module.Diagnostics)
            )
            .Concat(
                context.Module.XmlFiles.Where(file => !IsEmpty(context, file)).SelectMany(OfXml)
            )
            .Concat(context.Module.CsvFiles.SelectMany(OfCsv))
            .Concat(Unopened(context));

    /// <summary>Asked for last, when every file has been read.</summary>
    private static IEnumerable<Detection> Unopened(RuleContext context)
    {
        foreach ((string path, string reason) in context.Module.Unreadable)
        {
            yield return RuleContext.AtFile(path, $"This can't be read: {reason}.");
        }
    }

    private static IEnumerable<Detection> OfXml(XmlDataFile file) =>
        First(file.Path, file.Document.Source.Text, file.Document.Diagnostics);

    /// <summary>Odoo fills up short rows and cuts long ones.</summary>
    private static IEnumerable<Detection> OfCsv(CsvDataFile file)
    {
        HashSet<TextSpan> rows = [.. file.Document.AllRows.Select(row => row.Span)];
        return First(
            file.Path,
            file.Document.Source.Text,
            [.. file.Document.Diagnostics.Where(diagnostic => !rows.Contains(diagnostic.Span))]
        );
    }

    /// <summary>A file with nothing in it harms only where the manifest lists it.</summary>
    private static bool IsEmpty(RuleContext context, XmlDataFile file) =>
        file.Document.Root is null
        && file.Document.Nodes.All(node =>
            node is XmlTextSyntax { IsWhiteSpace: true } or XmlCommentSyntax or XmlDeclarationSyntax
        )
        && context.Module.Manifest?.Data.Any(entry => entry.Text == file.Path) != true;

    /// <summary>What follows the first error is often its echo.</summary>
    private static IEnumerable<Detection> First(
        string path,
        string text,
        IReadOnlyList<SyntaxDiagnostic> diagnostics
    )
    {
        if (text.AsSpan(0, Math.Min(text.Length, 8000)).Contains('\0'))
        {
            yield return RuleContext.AtFile(path, "This file is binary.");
        }
        else if (diagnostics.Count > 0)
        {
            yield return new Detection(
                path,
                diagnostics[0].Position,
                $"This can't be read: {diagnostics[0].Message}."
            );
        }
    }
}
