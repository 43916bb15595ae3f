using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Diagnosis;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Diagnosis.Odoo;
using Bindery.Diagnosis.Reading;
using Bindery.Diagnosis.Reporting;
using Bindery.Generation.Initialisation;
using Bindery.Mcp.Serving;
using Bindery.Mcp.Shapes;
using Bindery.Validation;

namespace Bindery.Mcp.Tools.Reading;

internal sealed class Doctor : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "doctor",
            Title = "Find out why",
            Description =
                "Why records don't arrive: causes, the surest first, with evidence and steps that mend them; from Odoo's log, its configuration, the connector's source, and, where this server was started with one, a live Odoo, which is only read. Next: explain_cause.",
            Arguments =
            [
                Member.Optional(
                    "logs",
                    Shape.Texts("Odoo's logs; what was rotated away is read too")
                ),
                Member.Optional("configuration", Shape.Text("Odoo's configuration file")),
                Member.Optional(
                    "modules",
                    Shape.Texts(
                        "Folders of connectors: their validation is set beside what it explains"
                    )
                ),
                Member.Optional(
                    "counts_there",
                    Shape.Texts("How many records the platform has, as shopify.sale.order=1250")
                ),
                Member.Optional(
                    "ask_odoo",
                    Shape.Flag("Read the Odoo that this server was started with")
                ),
            ],
            TakesPaths = true,
            ReachesOut = true,
            Result = Shape.Object(
                Member.Required("made", Shape.Text("When")),
                Member.Required("sources", Shape.Texts("What was looked at")),
                Member.Required("unread", Shape.Texts("What could not be looked at, and why")),
                Member.Required("verdicts", Shape.ListOf(Verdict, "The surest first"))
            ),
        };

    private static Shape Verdict =>
        Shape.Object(
            Member.Required("rank", Shape.Whole("From 1")),
            Member.Required("certainty", Shape.Text("How sure")),
            Member.Required("heldBack", Shape.Whole("Records that wait for it")),
            Member.Optional("since", Shape.Text("When it began")),
            Member.Required("page", Shape.Text("Where more is said")),
            Member.Optional("apply", Shape.Text("What bindery doctor --apply would do")),
            Member.Required("finding", FindingShape.Of),
            Member.Required(
                "source",
                Shape.ListOf(FindingShape.Of, "What in the source speaks of the same")
            )
        );

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        ToolArguments arguments = call.Arguments;
        ImmutableArray<string> modules =
        [
            .. arguments.Texts("modules").Select(call.Folders.Resolve),
        ];
        EvidenceSources sources = Sources(call);
        using OdooSession? session = arguments.Flag("ask_odoo")
            ? await LogInAsync(call.Bench.Options, cancellation)
            : null;
        if (session is null && sources is { Logs.IsEmpty: true, Configuration: null })
        {
            throw BinderyException.BadRequest(
                "give something to look at: logs, configuration, or ask_odoo where this server was started with an Odoo."
            );
        }

        Evidence evidence = await EvidenceReader.ReadAsync(
            session,
            session is null
                ? sources
                : sources with
                {
                    CarriedVersions = CarriedFramework.Versions(),
                },
            TimeProvider.System,
            new Progress<LogProgress>(),
            cancellation
        );
        return Answer(evidence, modules);
    }

    private static EvidenceSources Sources(ToolCall call)
    {
        ToolArguments arguments = call.Arguments;
        return new EvidenceSources
        {
            Logs = [.. arguments.Texts("logs").Select(log => LogPath.Of(call.Folders, log))],
            Configuration = arguments.OptionalText("configuration") is { } file
                ? call.Folders.Resolve(file)
                : null,
            CountsThere = CountsThere.Parse(arguments.Texts("counts_there")),
        };
    }

    private static async Task<OdooSession> LogInAsync(
        ServingOptions options,
        CancellationToken cancellation
    )
    {
        if (options.Odoo is not { } address)
        {
            throw BinderyException.BadRequest(
                "this server was started without an Odoo to ask; start it as: bindery mcp --url … --db … --user …"
            );
        }

        string password =
            Environment.GetEnvironmentVariable(options.PasswordVariable)
            ?? throw BinderyException.BadRequest(
                $"no password: start this server with {options.PasswordVariable} set to the password or API key of {address.Login}."
            );
        return await OdooSession.LogInAsync(address, password, cancellation);
    }

    private static ToolAnswer Answer(Evidence evidence, ImmutableArray<string> modules)
    {
        DoctorReport report = new()
        {
            Made = TimeProvider.System.GetUtcNow(),
            Verdicts = DiagnosisRun.Examine(evidence),
            Sources = [.. DoctorSources.Of(evidence)],
            Unread = evidence.Odoo?.Unread ?? [],
            Source = modules.IsEmpty ? [] : ModuleValidator.Validate(modules).Findings,
        };
        JsonObject content = JsonNode.Parse(DoctorDocument.Render(report))!.AsObject();
        return new ToolAnswer(DoctorText.Render(report), content);
    }
}
