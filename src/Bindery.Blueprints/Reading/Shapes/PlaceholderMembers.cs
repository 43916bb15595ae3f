namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>Answers as a file would that says nothing, so that an object can be stood in for.</summary>
internal sealed class PlaceholderMembers : IMembers
{
    public T Ask<T>(Member<T> member) => member.WhenMissing();
}
