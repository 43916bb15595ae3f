namespace Bindery.Blueprints.Checking;

/// <summary>A question that every entity has to answer before a connector is written for it.</summary>
internal interface IQuestion
{
    /// <returns>What the entity leaves open, each with the path of the value that should answer.</returns>
    IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers);
}
