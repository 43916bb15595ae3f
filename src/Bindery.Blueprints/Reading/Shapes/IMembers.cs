namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>
/// Asked by an object's shape for each of its members in turn: <see cref="NodeMembers"/> answers with
/// what a file says, <see cref="DescribedMembers"/> notes the question for the JSON Schema.
/// </summary>
internal interface IMembers
{
    T Ask<T>(Member<T> member);
}
