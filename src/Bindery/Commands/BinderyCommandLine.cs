using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Terminal;

namespace Bindery.Commands;

/// <summary>The list of commands, and what becomes of a failure in any of them.</summary>
public sealed class BinderyCommandLine
{
    private readonly RootCommand _root;
    private readonly Output _output;

    private BinderyCommandLine(RootCommand root, Output output)
    {
        _root = root;
        _output = output;
    }

    /// <summary>The tree of commands, for what describes them.</summary>
    public Command Root => _root;

    public static BinderyCommandLine Create(Output output)
    {
        RootCommand root = new(
            "Creates, enhances, checks, proves and diagnoses connector modules for Odoo 16.0."
        )
        {
            InitCommand.Create(output),
            AddCommand.Create(output),
            RemoveCommand.Create(output),
            UpgradeCommand.Create(output),
            InspectCommand.Create(output),
            ValidateCommand.Create(output),
            SimulateCommand.Create(output),
            CertifyCommand.Create(output),
            DoctorCommand.Create(output),
            BlueprintCommand.Create(output),
            CatalogCommand.Create(output),
            McpCommand.Create(output),
            SkillCommand.Create(output),
            CompletionCommand.Create(output),
        };
        RootHelp.PutOn(root, output);
        return new BinderyCommandLine(root, output);
    }

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        ParseResult parsed = _root.Parse(arguments is [] ? ["--help"] : arguments);
        if (ComplaintAbout(parsed) is { } complaint)
        {
            return (int)Fail(parsed, ExitCode.BadRequest, complaint);
        }

        try
        {
            InvocationConfiguration configuration = new()
            {
                EnableDefaultExceptionHandler = false,
                Output = _output.Results.Profile.Out.Writer,
            };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (BinderyException failure)
        {
            return (int)Fail(parsed, failure.ExitCode, failure.Message);
        }
        catch (OperationCanceledException)
        {
            return (int)Fail(parsed, ExitCode.Interrupted, "interrupted; nothing is half-written.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (int)Fail(parsed, ExitCode.OutsideFailure, failure.Message);
        }
    }

    /// <summary>Why arguments are not understood, and where to read on; null if they are.</summary>
    public string? ComplaintAbout(params string[] arguments) =>
        ComplaintAbout(_root.Parse(arguments));

    /// <summary>The help text of a command.</summary>
    public string DescriptionOf(string command) =>
        _root.Subcommands.First(known => known.Name == command).Description ?? "";

    private string? ComplaintAbout(ParseResult parsed) =>
        parsed.Errors.Count > 0 ? $"{WhatIsWrong(parsed)} {SeeHelp(parsed)}" : null;

    // The parser's first complaint about a misspelt command is that there is none.
    private string WhatIsWrong(ParseResult parsed) =>
        parsed is { CommandResult.Command: RootCommand, UnmatchedTokens: [var token, ..] }
            ? $"there is no command '{token}'; commands are {string.Join(", ", _root.Subcommands.Select(known => known.Name))}."
            : parsed.Errors[0].Message;

    private static string SeeHelp(ParseResult parsed)
    {
        string words = "";
        for (
            SymbolResult? part = parsed.CommandResult;
            part is CommandResult { Command: not RootCommand and { Name: { } name } };
            part = part.Parent
        )
        {
            words = $" {name}{words}";
        }

        return $"See: bindery{words} --help";
    }

    private ExitCode Fail(ParseResult parsed, ExitCode code, string message)
    {
        if (parsed.Tokens.Any(token => token.Value == JsonOption.Name))
        {
            _output.WriteJson(
                new JsonObject
                {
                    ["error"] = new JsonObject
                    {
                        ["message"] = OneLine.Of(message),
                        ["exitCode"] = (int)code,
                    },
                }
            );
            return code;
        }

        // Straight to the writer: a console would wrap the line, and read markup into it.
        TextWriter writer = _output.Messages.Profile.Out.Writer;
        writer.WriteLine($"bindery: {OneLine.Of(message)}");
        writer.Flush();
        return code;
    }
}
