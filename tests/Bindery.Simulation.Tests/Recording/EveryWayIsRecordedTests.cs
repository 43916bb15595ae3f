using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Blueprints.Recording;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Tests.Samples;

namespace Bindery.Simulation.Tests.Recording;

/// <summary>Every platform of the catalogue, by every way in that it has.</summary>
public sealed class EveryWayIsRecordedTests
{
    private const int ShortestToldApart = 6;

    private static readonly ImmutableHashSet<string> Personal =
    [
        "email",
        "phone",
        "street",
        "street2",
        "first-name",
        "last-name",
        "full-name",
    ];

    public static TheoryData<string, string> Ways =>
        [
            .. BlueprintCatalog.Names.SelectMany(name =>
                RequiredBlueprint
                    .Open(name)
                    .WaysIn.Select(way => new TheoryDataRow<string, string>(name, way.Choice))
            ),
        ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task All_that_a_blueprint_reads_is_kept_and_maps(string name, string choice)
    {
        WayIn way = Way(name, choice);
        await using RecordedWay recording = await RecordedWay.StartAsync(way);

        ImmutableArray<RecordedAnswer> kept = await RecordAsync(recording, way);

        Assert.DoesNotContain(
            recording.Told,
            line => line.Contains("left out", StringComparison.Ordinal)
        );
        Assert.Equal(Expected(way).Order(), kept.Select(answer => answer.Name).Order());
        string problems = string.Join("; ", Problems(WithExamples(way.Blueprint), kept));
        Assert.True(problems.Length == 0, problems);
        Assert.Equal(
            [401, 404],
            kept.Where(answer => answer.Name.StartsWith("error-", StringComparison.Ordinal))
                .Select(answer => answer.Status)
                .Order()
        );
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Nobody_s_secrets_and_no_person_is_kept(string name, string choice)
    {
        WayIn way = Way(name, choice);
        await using RecordedWay recording = await RecordedWay.StartAsync(way);

        ImmutableArray<RecordedAnswer> kept = await RecordAsync(recording, way);

        string text = string.Join('\n', kept.Select(answer => answer.ToJson("x").ToJsonString()));
        Assert.All(
            People(recording.Platform, way.Blueprint)
                .Concat(recording.Secrets)
                .Append(recording.Platform.BaseAddress.Authority),
            known => Assert.DoesNotContain(known, text, StringComparison.OrdinalIgnoreCase)
        );
    }

    private static WayIn Way(string name, string choice) =>
        RequiredBlueprint.Open(name).WithMembersNamed().WaysIn.Single(way => way.Choice == choice);

    /// <summary>With the token that a person's consent would have brought, where the way needs one.</summary>
    private static Task<ImmutableArray<RecordedAnswer>> RecordAsync(
        RecordedWay recording,
        WayIn way
    ) =>
        Scheme(way) == AuthenticationScheme.Oauth2Code
            ? recording.RecordAsync(
                (RecordingSettings.AccessToken, ""),
                (RecordingSettings.RefreshToken, recording.Platform.IssueToken().Refresh)
            )
            : recording.RecordAsync();

    private static AuthenticationScheme Scheme(WayIn way) =>
        way.Blueprint.WithOneWayIn(way.UrlScheme).Authentication[0].Scheme;

    private static IEnumerable<string> Expected(WayIn way)
    {
        string[] always = ["connection.json", "error-unauthorised.json", "error-not-found.json"];
        bool isHandedOut =
            Scheme(way)
            is AuthenticationScheme.Login
                or AuthenticationScheme.Oauth2Client
                or AuthenticationScheme.Oauth2Code
                or AuthenticationScheme.Oauth2Refresh;
        return always
            .Concat(isHandedOut ? ["token.json"] : [])
            .Concat(way.Blueprint.Entities.SelectMany(Files));
    }

    private static IEnumerable<string> Files(Entity entity)
    {
        string name = entity.Name.Replace('_', '-');
        if (entity.Endpoints.List is not { Method: "GET" })
        {
            return [];
        }

        return new[] { $"{name}-list.json" }
            .Concat(entity.Endpoints.Read is { Method: "GET" } ? [$"{name}.json"] : [])
            .Concat(
                entity
                    .Children.Where(child => child.Endpoint is { Method: "GET" })
                    .Select(child => $"{name}-{child.Name.Replace('_', '-')}.json")
            );
    }

    /// <summary>Where a setting is left empty, the simulation has its example, and all that hangs on it.</summary>
    private static Blueprint WithExamples(Blueprint blueprint) =>
        blueprint with
        {
            Entities = [.. blueprint.Entities.Select(entity => entity with { EnabledBy = [] })],
            Settings =
            [
                .. blueprint.Settings.Select(setting =>
                    setting.Default is { Length: > 0 }
                        ? setting
                        : setting with
                        {
                            Default = setting.Example,
                        }
                ),
            ],
        };

    private static IEnumerable<string> Problems(
        Blueprint blueprint,
        ImmutableArray<RecordedAnswer> kept
    ) =>
        kept.Where(answer => answer.Status < 400)
            .Select(answer => new PlatformSample(answer.Name, answer.ToJson("x")))
            .SelectMany(sample =>
                AnswerProblems.Of(blueprint, sample).Select(problem => $"{sample}: {problem}")
            );

    private static IEnumerable<string> People(SimulatedPlatform platform, Blueprint blueprint)
    {
        JsonObject all = platform.State.Snapshot();
        return blueprint
            .Entities.SelectMany(entity =>
                entity
                    .Fields.Where(field => Personal.Contains(field.Sample ?? ""))
                    .SelectMany(field =>
                        all[entity.Name]!
                            .AsArray()
                            .Select(record => MemberPath.Read(record, field.External))
                    )
            )
            .OfType<JsonValue>()
            .Select(value => value.ToString())
            .Where(value => value.Length >= ShortestToldApart)
            .Distinct();
    }
}
