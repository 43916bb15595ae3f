using System.Text.Json.Nodes;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

internal sealed record Referenced(RecordShape Shape, JsonObject Json);
