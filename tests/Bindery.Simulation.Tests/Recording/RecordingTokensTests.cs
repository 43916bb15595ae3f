using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Recording;
using Bindery.Core.Failures;

namespace Bindery.Simulation.Tests.Recording;

/// <summary>Tokens that come of a person's consent, which the recorder can't ask for.</summary>
public sealed class RecordingTokensTests
{
    private static WayIn Consent =>
        RequiredBlueprint.Open("xero").WaysIn.Single(way => way.Choice == "login=app");

    [Fact]
    public async Task An_access_token_is_used_as_it_is()
    {
        await using RecordedWay recording = await RecordedWay.StartAsync(Consent);

        ImmutableArray<RecordedAnswer> kept = await recording.RecordAsync(
            (RecordingSettings.AccessToken, recording.Platform.IssueToken().Access),
            ("client_id", ""),
            ("client_secret", "")
        );

        Assert.DoesNotContain(kept, answer => answer.Name == "token.json");
        Assert.Empty(recording.Told);
    }

    [Fact]
    public async Task Who_gives_a_refresh_token_learns_that_there_is_another_now()
    {
        await using RecordedWay recording = await RecordedWay.StartAsync(Consent);
        string refresh = recording.Platform.IssueToken().Refresh;

        ImmutableArray<RecordedAnswer> kept = await recording.RecordAsync(
            (RecordingSettings.RefreshToken, refresh)
        );

        RecordedAnswer token = kept.Single(answer => answer.Name == "token.json");
        Assert.Equal("POST https://identity.xero.com/connect/token", token.Request);
        Assert.Equal("hidden", (string?)token.Body["access_token"]);
        Assert.Equal("bearer", (string?)token.Body["token_type"]);
        string told = Assert.Single(recording.Told);
        Assert.Contains("gave another refresh token", told, StringComparison.Ordinal);
        Assert.DoesNotContain(refresh, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_either_it_says_what_to_set()
    {
        await using RecordedWay recording = await RecordedWay.StartAsync(Consent);

        BinderyException error = await Assert.ThrowsAsync<BinderyException>(() =>
            recording.RecordAsync()
        );

        Assert.Contains("BINDERY_XERO_ACCESS_TOKEN", error.Message, StringComparison.Ordinal);
        Assert.Contains("BINDERY_XERO_REFRESH_TOKEN", error.Message, StringComparison.Ordinal);
    }
}
