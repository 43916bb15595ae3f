using System.Text.Json.Nodes;

namespace Bindery.Blueprints.Recording;

/// <summary>What came back.</summary>
/// <param name="Answer">Null where it can't be a sample.</param>
/// <param name="Problem">Why it can't, or isn't what was asked for; null for none.</param>
internal sealed record RecordingReply(RecordedAnswer? Answer, string? Problem)
{
    public JsonNode? Body => Answer?.Body;
}
