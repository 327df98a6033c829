namespace Cf1Gen.Runtime;

/// <summary>Finds the codec of a property while a model lists its properties.</summary>
internal sealed class MemberFinder : ModelSchema
{
    private readonly string _name;

    /// <summary>Initializes a new instance of the <see cref="MemberFinder"/> class.</summary>
    /// <param name="name">The name of the property in JSON.</param>
    internal MemberFinder(string name)
        : base(new JsonSchemaBuilder()) => _name = name;

    /// <summary>Gets the codec; <see langword="null"/> if the model does not have the property.</summary>
    public JsonCodec? Codec { get; private set; }

    internal override void Add(string name, JsonCodec codec, bool isNullable, bool isReadOnly) => Codec = name == _name ? codec : Codec;

    internal override void SetAdditional(JsonCodec codec)
    {
    }
}
