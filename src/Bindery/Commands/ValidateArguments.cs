using System.Collections.Immutable;
using System.CommandLine;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;
using Bindery.Validation;

namespace Bindery.Commands;

internal sealed class ValidateArguments
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Folders of addons, or folders that hold addons",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<FindingFormat> _format = new("--format")
    {
        Description = "How findings are written: text, json or github",
        DefaultValueFactory = _ => FindingFormat.Text,
    };

    private readonly Option<Severity> _failOn = new("--fail-on")
    {
        Description = "Lowest severity that ends in exit code 1: information, warning or error",
        DefaultValueFactory = _ => Severity.Warning,
    };

    private readonly Option<string[]> _select = new("--select")
    {
        Description = "Only these rules, separated by commas",
    };

    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = "Not these rules, separated by commas",
    };

    private readonly Option<string[]> _addonsPath = new("--addons-path")
    {
        Description = "More folders in which dependencies are looked for",
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Say what a rule is about, and nothing else",
    };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_format);
        command.Add(_failOn);
        command.Add(_select);
        command.Add(_ignore);
        command.Add(_addonsPath);
        command.Add(_explain);
    }

    public string[] Paths(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    public FindingFormat Format(ParseResult parsed) => parsed.GetRequiredValue(_format);

    public Severity FailOn(ParseResult parsed) => parsed.GetRequiredValue(_failOn);

    public string? Explain(ParseResult parsed) => parsed.GetValue(_explain);

    public ValidationOptions Read(ParseResult parsed) =>
        new()
        {
            Select = List(parsed, _select),
            Ignore = List(parsed, _ignore),
            AddonsPath = List(parsed, _addonsPath),
        };

    private static ImmutableArray<string> List(ParseResult parsed, Option<string[]> option) =>
        [
            .. (parsed.GetValue(option) ?? [])
                .SelectMany(list => list.Split(','))
                .Select(item => item.Trim())
                .Where(item => item.Length > 0),
        ];
}
