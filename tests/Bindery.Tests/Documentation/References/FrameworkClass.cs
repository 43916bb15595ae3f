using System.Collections.Immutable;
using Bindery.Modules.Classes;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Tests.Documentation.References;

/// <summary>What a class of the framework says of itself: docstring, <c>#:</c> comments, methods.</summary>
internal sealed class FrameworkClass(OdooClass source)
{
    public string Name => source.EffectiveName ?? source.Definition.Name;

    /// <summary>The heading that it stands under; null for what isn't for connectors.</summary>
    public string? Kind =>
        source switch
        {
            { IsModel: true, Kind: not ClassKind.TransientModel } => "Models",
            { IsComponent: true } => "Components",
            { Kind: ClassKind.Controller } => "Controllers",
            { File.Path: "exceptions.py" } => "Exceptions",
            _ => null,
        };

    /// <summary>Not what it adds to a model of Odoo's.</summary>
    public bool IsTheFramework =>
        !source.IsModel
        || Name.StartsWith("generic.", StringComparison.Ordinal)
        || Name.StartsWith("connector.", StringComparison.Ordinal);

    public bool HasSomethingToSay => Text.Length > 0 || Attributes.Any() || Methods.Any();

    public string Text => RestructuredText.Block(source.Definition.Docstring?.Value ?? "");

    public IEnumerable<(string Names, string Value, string Text)> Attributes
    {
        get
        {
            ImmutableArray<PythonStatement> statements = source.Definition.Body.Statements;
            for (int index = 0; index < statements.Length; index++)
            {
                if (
                    NameOf(statements[index]) is null
                    || CommentAbove(statements[index]) is not { } text
                )
                {
                    continue;
                }

                // A comment speaks for the lines right below it, up to the next comment.
                AssignmentStatement[] meant =
                [
                    (AssignmentStatement)statements[index],
                    .. statements
                        .Skip(index + 1)
                        .TakeWhile(
                            (next, at) =>
                                NameOf(next) is not null && Touches(statements[index + at], next)
                        )
                        .Cast<AssignmentStatement>(),
                ];
                yield return (
                    string.Join(", ", meant.Select(one => MarkdownText.Code(NameOf(one)!))),
                    meant.Length == 1 ? ShortValue(meant[0]) : "",
                    RestructuredText.Line(text)
                );
            }
        }
    }

    public IEnumerable<(string Signature, string Text)> Methods =>
        source
            .Methods.Where(method =>
                method.Docstring is not null
                && !method.Name.StartsWith("__", StringComparison.Ordinal)
            )
            .Select(method => (Signature(method), RestructuredText.Line(method.Docstring!.Value!)));

    private static string? NameOf(PythonStatement statement) =>
        statement is AssignmentStatement { Targets: [NameExpression name] } ? name.Name : null;

    private string Signature(FunctionDefinition method)
    {
        IEnumerable<string> parameters = method
            .Parameters.Where(parameter => parameter.Name is not ("self" or "cls"))
            .Select(parameter => MarkdownText.Code(Written(parameter.Span)));
        return $"{MarkdownText.Code(method.Name)} ({string.Join(", ", parameters)})";
    }

    private string ShortValue(AssignmentStatement assignment)
    {
        string text = Written(assignment.Value.Span);
        return text.Contains('\n', StringComparison.Ordinal) ? "…" : text;
    }

    private bool Touches(PythonStatement one, PythonStatement next) =>
        source.File.Source.Text[one.Span.End..next.Span.Start].Trim(' ') == "\n";

    /// <summary>The lines with <c>#:</c> right above; null where there are none.</summary>
    private string? CommentAbove(PythonStatement statement)
    {
        string[] lines = source.File.Source.Text[..statement.Span.Start].Split('\n')[..^1];
        string[] comment =
        [
            .. lines
                .Reverse()
                .Select(line => line.Trim())
                .TakeWhile(line => line.StartsWith("#:", StringComparison.Ordinal))
                .Reverse()
                .Select(line => line[2..].Trim()),
        ];
        return comment.Length == 0 ? null : string.Join(' ', comment);
    }

    private string Written(TextSpan span) => source.File.Source[span];
}
