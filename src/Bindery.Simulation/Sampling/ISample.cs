using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling;

/// <summary>Fills the members whose blueprint carries its hint.</summary>
internal interface ISample
{
    /// <summary>The word after <c>sample:</c>.</summary>
    string Hint { get; }

    SampleStage Stage => SampleStage.Own;

    /// <summary>Null and empty are the sample's own affair; otherwise nullable members get some of both.</summary>
    bool DecidesNull => false;

    /// <summary>Any other text would do as well, so that a change may append to it.</summary>
    bool IsFreeText => false;

    JsonNode? Make(Draft draft, FieldMapping member);

    /// <summary>What the platform fills in where a creation through its API doesn't say.</summary>
    JsonNode? Default(Draft draft, FieldMapping member) => PlainValue.Of(member);
}
