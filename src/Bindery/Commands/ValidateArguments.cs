using System.Collections.Immutable;
using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;
using Bindery.Validation;
using Bindery.Validation.Configuration;

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
        Description = "How findings are written: text, json, sarif or github",
        DefaultValueFactory = _ => FindingFormat.Text,
    };

    private readonly Option<Severity?> _failOn = new("--fail-on")
    {
        Description =
            "Lowest severity that ends in exit code 1: information, warning (so by default) or error",
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

    private readonly Option<string[]> _catalog = new("--catalog")
    {
        Description = "Files that bindery catalog build wrote",
    };

    private readonly Option<string?> _series = new("--series")
    {
        Description =
            "The Odoo series the addons are for, such as 16.0; each manifest's own by default",
    };

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Mend what can safely be mended, then report what is left",
    };

    private readonly Option<bool> _unsafeFixes = new("--unsafe-fixes")
    {
        Description = "Mend also where a person should read the difference",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Show what --fix would change, and change nothing",
    };

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Validate again whenever a file changes, until Ctrl-C",
    };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Report only what this file doesn't hold",
    };

    private readonly Option<string?> _writeBaseline = new("--write-baseline")
    {
        Description = "Write what is found now to this file, for --baseline",
    };

    private readonly Option<string?> _config = new("--config")
    {
        Description =
            "A bindery.yaml or pyproject.toml; the nearest at or above the first path by default",
    };

    private readonly Option<bool> _json = JsonOption.Create();

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Say what a rule is about, and nothing else",
    };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (Option option in Options)
        {
            command.Add(option);
        }
    }

    public bool IsJson(ParseResult parsed) =>
        parsed.GetValue(_json) || parsed.GetValue(_format) == FindingFormat.Json;

    public string? Explain(ParseResult parsed) => parsed.GetValue(_explain);

    /// <exception cref="BinderyException">No path is given, options don't go together, or the configuration is wrong.</exception>
    public ValidateRequest Read(ParseResult parsed)
    {
        string[] paths = parsed.GetValue(_paths) ?? [];
        if (paths.Length == 0)
        {
            throw BinderyException.BadRequest(
                "name the folder of an addon, as in: bindery validate ./addons/shopify_connector"
            );
        }

        ValidationSettings settings = parsed.GetValue(_config) is { } file
            ? ConfigurationFile.Read(file)
            : ConfigurationFile.FindFor(paths[0]);
        FindingFormat format = IsJson(parsed)
            ? FindingFormat.Json
            : parsed.GetRequiredValue(_format);
        return Check(
            new ValidateRequest(
                [.. paths],
                OptionsOf(parsed, settings.Options) with
                {
                    WritesFixes = format == FindingFormat.Json,
                }
            )
            {
                Format = format,
                FailOn = parsed.GetValue(_failOn) ?? settings.FailOn ?? Severity.Warning,
                Fixes = FixesOf(parsed),
                IsDryRun = parsed.GetValue(_dryRun),
                IsWatching = parsed.GetValue(_watch),
                Baseline = parsed.GetValue(_baseline) ?? settings.Baseline,
                BaselineToWrite = parsed.GetValue(_writeBaseline),
            }
        );
    }

    private Option[] Options =>
        [
            _format,
            _json,
            _failOn,
            _select,
            _ignore,
            _addonsPath,
            _catalog,
            _series,
            _fix,
            _unsafeFixes,
            _dryRun,
            _watch,
            _baseline,
            _writeBaseline,
            _config,
            _explain,
        ];

    private static ValidateRequest Check(ValidateRequest request) =>
        request switch
        {
            { IsDryRun: true, Fixes: null } => throw BinderyException.BadRequest(
                "--dry-run shows what --fix or --unsafe-fixes would change; name one of them."
            ),
            { IsWatching: true, Fixes: not null } => throw BinderyException.BadRequest(
                "--watch only reads; run --fix by itself."
            ),
            _ => request,
        };

    private FixSafety? FixesOf(ParseResult parsed) =>
        parsed.GetValue(_unsafeFixes) ? FixSafety.Unsafe
        : parsed.GetValue(_fix) ? FixSafety.Safe
        : null;

    /// <summary>What the command line says goes before the configuration; what it ignores is ignored as well.</summary>
    private ValidationOptions OptionsOf(ParseResult parsed, ValidationOptions configured)
    {
        ImmutableArray<string> select = List(parsed, _select);
        return configured with
        {
            Select = select.IsEmpty ? configured.Select : select,
            Ignore = [.. configured.Ignore, .. List(parsed, _ignore)],
            AddonsPath = [.. List(parsed, _addonsPath), .. configured.AddonsPath],
            Catalogues = [.. List(parsed, _catalog), .. configured.Catalogues],
            Series = parsed.GetValue(_series) ?? configured.Series,
        };
    }

    private static ImmutableArray<string> List(ParseResult parsed, Option<string[]> option) =>
        [
            .. (parsed.GetValue(option) ?? [])
                .SelectMany(list => list.Split(','))
                .Select(item => item.Trim())
                .Where(item => item.Length > 0),
        ];
}
