using System.Text.RegularExpressions;
using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Transport;

internal sealed partial class FirstPageOnly : IRule
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

    private static readonly HashSet<string> Sizes =
    [
        "limit",
        "per_page",
        "perPage",
        "page_size",
        "pageSize",
        "pagesize",
        "PageSize",
        "max_results",
        "maxResults",
        "results_per_page",
    ];

    public RuleInfo Info { get; } =
        new("first-page-only", RuleFamily.Transport, Severity.Warning)
        {
            What = "A list is asked for with a size of page, and nothing asks for the next page.",
            Why =
                "Everything after the first page is never synced, and no message says so: it works until a shop has more records than that.",
            Mend = "Go on until the platform says that there is no more: by page, cursor or link.",
            Bad = """
                def search(self, filters):
                    return self.client.get("/orders", params={"limit": 250}, timeout=60).json()
                """,
            Good = """
                def search(self, filters):
                    page = 1
                    while orders := self._read_page("/orders", page=page, limit=250):
                        yield from orders
                        page += 1
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<PythonFile> calling = [.. context.HttpCalls.Select(http => http.File)];
        return calling
            .Where(file => !Continued().IsMatch(file.Source.Text))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(InFile);
    }

    private static IEnumerable<Detection> InFile(PythonFile file) =>
        file
            .Tree.All<DictionaryEntry>()
            .Where(entry =>
                PythonLiteral.Text(entry.Node.Key) is { } key
                && Sizes.Contains(key)
                && IsPage(entry.Node.Value)
            )
            .Select(entry => (PythonNode)entry.Node)
            .Concat(
                file.Tree.All<StringExpression>()
                    .Where(text => SizeInUrl().IsMatch(file.Source.Slice(text.Node.Span)))
                    .Select(text => text.Node)
            )
            .Select(node =>
                RuleContext.At(file, node, "Nothing here asks for the page after this one.")
            );

    /// <summary>A limit of one asks for one record, not for a page.</summary>
    private static bool IsPage(PythonExpression value) =>
        value is NumberExpression { Value: > 1 }
        || PythonLiteral.Text(value) is { } text && int.TryParse(text, out int size) && size > 1;

    [GeneratedRegex(
        """[?&](limit|per_page|page_size|pageSize|maxResults)=([2-9]|\d\d)""",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex SizeInUrl();

    /// <summary>Any word by which a file may speak of more pages than the first.</summary>
    [GeneratedRegex(
        """['"?&](page|Page|pageNumber|pageNo|PageNumber|page_no)\b|\bpage\s*(=|\+=)|(?i)page_?info|page_?token|offset|cursor|next|has_?more|since_?id|starting_?after|scroll|\blinks?\b|continuation|paginat|\bskip\b|iter_pages""",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex Continued();
}
