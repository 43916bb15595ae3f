namespace Bindery.Blueprints.Reading.Shapes;

internal static class MembersExtensions
{
    extension(IMembers members)
    {
        public T Required<T>(string key, IShape<T> shape, string description) =>
            members.Ask(
                new Member<T>(key, shape, description)
                {
                    IsRequired = true,
                    WhenMissing = () => shape.Placeholder,
                }
            );

        public T Or<T>(string key, IShape<T> shape, T missing, string description) =>
            members.Ask(new Member<T>(key, shape, description) { WhenMissing = () => missing });

        public T? Optional<T>(string key, IShape<T> shape, string description)
            where T : class =>
            members.Ask(new Member<T?>(key, shape, description) { WhenMissing = () => null });

        public T? OptionalValue<T>(string key, IShape<T> shape, string description)
            where T : struct =>
            members.Ask(
                new Member<T?>(key, new NullableShape<T>(shape), description)
                {
                    WhenMissing = () => null,
                }
            );
    }
}
