using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Text;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Resources;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing;

/// <summary>What holds for the whole platform, around the entities that were found.</summary>
internal static class PlatformFacts
{
    public static GuessedPlatform Of(
        OpenApiDocument document,
        ImportRequest request,
        ImmutableArray<Resource> all,
        ImmutableArray<string> prefix,
        ImmutableArray<GuessedEntity> entities,
        ImmutableArray<string> notes
    )
    {
        Annotated<Authentication> authentication = AuthenticationGuess.Of(document);
        (Authentication way, ImmutableArray<Setting> login) = LoginAddress.Of(authentication.Value);
        Annotated<ErrorShape> errors = ErrorGuess.Of(all.Select(resource => resource.List));
        (string baseUrl, ImmutableArray<Setting> address) = BaseAddressGuess.Of(document, prefix);
        Pagination usual = UsualPagination(entities);
        string title = TitleOf(document, request);
        Blueprint blueprint = new()
        {
            Name = request.Name ?? PlatformName.Of(title),
            Title = title,
            Type = request.Type ?? TypeOf(request, title, all),
            Settings = [.. address, .. login, .. CredentialSettings.Of(way)],
            BaseUrl = baseUrl,
            Authentication = [way],
            TestConnection = new TestConnection
            {
                Path = entities[0].Entity.Endpoints.List!.Path,
                Envelope = entities[0].Entity.Endpoints.List!.Envelope,
            },
            Pagination = usual,
            RateLimit = new RateLimit
            {
                Capacity = 10,
                RefillPerSecond = 2,
                RetryAfterHeader = "Retry-After",
            },
            Errors = errors.Value,
            Entities = [.. entities.Select(entity => entity.Entity)],
        };
        ImmutableDictionary<string, string> comments = ImmutableDictionary<string, string>
            .Empty.Add("authentication", authentication.Comment ?? "")
            .Add("test_connection", "safe: a list that is read anyway")
            .Add("rate_limit", "guess: slow enough for most; the document tells no limit")
            .Add("errors", errors.Comment ?? "");
        return new GuessedPlatform(
            blueprint,
            [.. entities.Select(entity => WithoutUsual(entity, usual))],
            comments,
            notes
        );
    }

    private static ConnectorType TypeOf(
        ImportRequest request,
        string title,
        ImmutableArray<Resource> all
    )
    {
        ConnectorType guess = PlatformType.Of(title, all.Select(resource => resource.Words));
        ImmutableArray<ConnectorType> types = [.. Enum.GetValues<ConnectorType>()];
        return request.Interview is { } interview
            ? types[
                interview.Choose(
                    $"What is {title} for?",
                    [.. types.Select(type => type.ToString())],
                    types.IndexOf(guess)
                )
            ]
            : guess;
    }

    private static Pagination UsualPagination(ImmutableArray<GuessedEntity> entities) =>
        entities
            .GroupBy(entity => entity.Entity.Pagination!)
            .OrderByDescending(group => group.Count())
            .First()
            .Key;

    private static GuessedEntity WithoutUsual(GuessedEntity entity, Pagination usual) =>
        entity.Entity.Pagination == usual
            ? entity with
            {
                Entity = entity.Entity with { Pagination = null },
            }
            : entity;

    private static string TitleOf(OpenApiDocument document, ImportRequest request)
    {
        string title = OneLine.Of(document.Info?.Title ?? "");
        string cut = title.Length > 80 ? title[..80].TrimEnd() : title;
        return cut.Length > 0 ? cut
            : request.Name is { } name ? WordCase.ToTitle(name)
            : "Platform";
    }
}
