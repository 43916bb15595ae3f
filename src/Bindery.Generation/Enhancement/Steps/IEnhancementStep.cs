using Bindery.Generation.Enhancement.History;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>One kind of <c>bindery add</c>: from what is asked for to the parts that bring it.</summary>
internal interface IEnhancementStep
{
    /// <summary>As it stands on the command line.</summary>
    string Kind { get; }

    /// <summary>Writes down what the request leaves open, so that it means the same when it is put again.</summary>
    RecordedStep Settle(Connector connector, RecordedStep step) => step;

    StepParts Parts(Connector connector, RecordedStep step);
}
