using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Mapping;

internal sealed class DroppedTimeZone : IRule
{
    public RuleInfo Info { get; } =
        new("dropped-time-zone", RuleFamily.Mapping, Severity.Warning)
        {
            What =
                "The offset of a date from the platform is cut off instead of being converted to UTC.",
            Why =
                "Odoo keeps UTC: an order of 23:30 in New York is stored five hours too early, and on the wrong day.",
            Mend =
                "Convert, then drop: `parse(text).astimezone(timezone.utc).replace(tzinfo=None)`.",
            Bad = """
                ordered = parser.parse(record["created_at"]).replace(tzinfo=None)
                """,
            Good = """
                ordered = parser.parse(record["created_at"]).astimezone(timezone.utc)
                return {"date_order": ordered.replace(tzinfo=None)}
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector
            ? context
                .SourceFiles.Where(MayDrop)
                .SelectMany(file =>
                    file.Tree.All<CallExpression>()
                        .Where(call => Drops(file, call) && !Converts(call))
                        .Select(call =>
                            RuleContext.At(
                                file,
                                call.Node,
                                "The offset of this date is dropped, not converted."
                            )
                        )
                )
            : [];

    private static bool MayDrop(PythonFile file) =>
        file.Source.Text.Contains("tzinfo", StringComparison.Ordinal)
        || file.Source.Text.Contains("\"T\"", StringComparison.Ordinal)
        || file.Source.Text.Contains("'T'", StringComparison.Ordinal)
        || file.Source.Text.Contains("strptime", StringComparison.Ordinal);

    private static bool Drops(PythonFile file, Nested<CallExpression> call) =>
        call.Node.Function is AttributeExpression { Name: "replace" } replace
            && (
                call.Node.Arguments.Any(argument =>
                    argument.Name == "tzinfo" && PythonLiteral.IsNone(argument.Value)
                ) && IsParsed(file, LocalValues.Of(replace.Value, call.Outer<FunctionDefinition>()))
                || IsLetterReplaced(call.Node)
                    && (
                        DateText.IsCut(replace.Value)
                        || call.Ancestors.OfType<PythonExpression>().Any(DateText.IsCut)
                    )
            )
        || PythonLiteral.LastName(call.Node.Function) == "strptime"
            && call.Node.Arguments is [{ Value: var text }, { Value: var format }]
            && DateText.IsCut(text)
            && PythonLiteral.Text(format)?.Contains('T', StringComparison.Ordinal) == true;

    private static bool IsLetterReplaced(CallExpression call) =>
        call.Arguments is [{ Value: var old }, _] && PythonLiteral.Text(old) == "T";

    /// <summary>Whether a value comes from a parser that reads offsets.</summary>
    private static bool IsParsed(PythonFile file, PythonExpression value) =>
        value is CallExpression call
        && (
            ImportedNames.Resolve(file, call.Function)
                is "dateutil.parser.parse"
                    or "dateutil.parser.isoparse"
                    or "dateutil.parser.parser.parse"
                    or "datetime.datetime.fromisoformat"
            || PythonLiteral.LastName(call.Function) == "strptime"
                && call.Arguments.Any(argument =>
                    PythonLiteral.Text(argument.Value)?.Contains("%z", StringComparison.Ordinal)
                    == true
                )
        );

    /// <summary>The function looks at the offset somewhere: it may know what it does.</summary>
    private static bool Converts(Nested<CallExpression> call) =>
        call.Outer<FunctionDefinition>() is { } function
        && (
            function
                .Below<AttributeExpression>()
                .Any(found =>
                    found.Node.Name is "astimezone" or "utcoffset" or "localize" or "normalize"
                )
            || function
                .Below<NameExpression>()
                .Any(found => found.Node.Name is "pytz" or "timedelta" or "ZoneInfo")
        );
}
