using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Resources;

/// <summary>What an answer holds, and where.</summary>
/// <param name="Envelope">Path of the list or record in the body; null where the body is it.</param>
/// <param name="Record">The record, or each one of the list.</param>
/// <param name="Body">The whole body.</param>
internal sealed record Answer(string? Envelope, SchemaView Record, SchemaView Body);
