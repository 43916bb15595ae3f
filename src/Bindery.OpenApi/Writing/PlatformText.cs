using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Writing;

/// <summary>What holds for every entity: authentication, test, pages, limits, errors.</summary>
internal static class PlatformText
{
    public static void Write(
        YamlLines lines,
        Blueprint blueprint,
        ImmutableDictionary<string, string> comments
    )
    {
        lines.Blank().Remark(comments.GetValueOrDefault("authentication")).Line("authentication:");
        foreach (Authentication way in blueprint.Authentication)
        {
            Write(lines.Inner, way);
        }

        lines
            .Blank()
            .Remark(comments.GetValueOrDefault("test_connection"))
            .Line("test_connection:");
        lines
            .Inner.Entry("path", blueprint.TestConnection.Path)
            .Entry("envelope", blueprint.TestConnection.Envelope);
        lines.Blank().Line("pagination:");
        PaginationText.Write(lines.Inner, blueprint.Pagination);
        if (blueprint.RateLimit is { } limit)
        {
            lines.Blank().Remark(comments.GetValueOrDefault("rate_limit")).Line("rate_limit:");
            lines
                .Inner.Entry("capacity", limit.Capacity)
                .Entry("refill_per_second", limit.RefillPerSecond)
                .Entry("retry_after_header", limit.RetryAfterHeader);
        }

        lines.Blank().Remark(comments.GetValueOrDefault("errors")).Line("errors:");
        lines.Inner.Entry("message", blueprint.Errors.Message);
    }

    private static void Write(YamlLines lines, Authentication way)
    {
        lines.Line($"- scheme: {BlueprintText.Word(way.Scheme)}");
        YamlLines members = lines.Inner;
        members
            .Entry("header", way.Header)
            .Entry("parameter", way.Parameter)
            .Entry("user", way.User)
            .Entry("secret", way.Secret)
            .Entry("authorize_url", way.AuthorizeUrl)
            .Entry("token_url", way.TokenUrl)
            .Entry("client_id", way.ClientId)
            .Entry("client_secret", way.ClientSecret);
        if (!way.Scopes.IsEmpty)
        {
            members.Line($"scopes: {YamlValue.Of(way.Scopes)}");
        }
    }
}
