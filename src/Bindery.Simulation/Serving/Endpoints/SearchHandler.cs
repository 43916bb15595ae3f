using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Serving.Paging;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>What changed since a moment, oldest change first; pages are counted, as searches count them.</summary>
internal sealed class SearchHandler(
    Blueprint blueprint,
    Entity entity,
    Endpoint list,
    PlatformState state
) : IEndpointHandler
{
    private readonly Pagination paging = entity.Pagination ?? blueprint.Pagination;

    public PlatformAnswer Answer(PlatformRequest request)
    {
        JsonObject body = request.ReadBody();
        CheckFilter(body);
        PlatformRequest asked = request with { Query = Query(body) };
        ListFilter filter = ListFilter.Of(blueprint, entity, list, state, asked.Query);
        ImmutableArray<StoredRecord> found =
        [
            .. state
                .Table(entity.Name)
                .Records.Where(filter.Matches)
                .OrderBy(filter.ModifiedAt)
                .ThenBy(record => record.Sequence),
        ];
        int size = Math.Min(PageSize.Read(paging, asked), state.MostPerPage);
        return PlatformAnswer.Json(200, Page(found, Start(body), size));
    }

    private JsonNode Page(ImmutableArray<StoredRecord> found, int start, int size)
    {
        JsonArray records = new([
            .. found.Skip(start).Take(size).Select(record => Shown.Of(entity, record)),
        ]);
        JsonNode answer = Envelope.Around(list.Envelope, records);
        if (answer is JsonObject members && start + size < found.Length)
        {
            MemberPath.Write(
                members,
                paging.CursorPath ?? "next",
                (start + size).ToString(CultureInfo.InvariantCulture)
            );
        }

        return answer;
    }

    /// <summary>A search without its comparison or its order isn't the one that was meant.</summary>
    private void CheckFilter(JsonObject body)
    {
        DefaultValue? missing = entity.Progress.Parameters.FirstOrDefault(parameter =>
            Scalar.Text(MemberPath.Read(body, parameter.Name))
            != Scalar.Text(Scalar.Of(parameter.Value))
        );
        if (missing is not null)
        {
            throw new RequestRefusedException(400, $"{missing.Name}: expected {missing.Value}.");
        }

        string? other = entity.Progress.Lists.FirstOrDefault(name =>
            MemberPath.Read(body, name) is not (null or JsonArray)
        );
        if (other is not null)
        {
            throw new RequestRefusedException(400, $"{other} must be a list.");
        }
    }

    private ImmutableSortedDictionary<string, string> Query(JsonObject body) =>
        new[] { entity.Progress.Parameter, paging.SizeParameter }
            .OfType<string>()
            .Select(name => (Name: name, Value: Scalar.Text(MemberPath.Read(body, name))))
            .Where(pair => pair.Value is not null)
            .ToImmutableSortedDictionary(
                pair => pair.Name,
                pair => pair.Value!,
                StringComparer.Ordinal
            );

    private int Start(JsonObject body)
    {
        string? text = Scalar.Text(MemberPath.Read(body, paging.CursorParameter));
        return text is null ? 0
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                ? start
            : throw new RequestRefusedException(400, $"{paging.CursorParameter}: invalid value.");
    }
}
