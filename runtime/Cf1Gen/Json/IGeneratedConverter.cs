using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Cf1Gen.Runtime;

/// <summary>The converter of a generated type, which knows the type and collections of it without reflection.</summary>
internal interface IGeneratedConverter
{
    /// <summary>Gets the codec of the generated type.</summary>
    JsonCodec Codec { get; }

    /// <summary>Creates the metadata of the generated type, or of a collection of it.</summary>
    /// <param name="type">The type, the nullable type, or a collection.</param>
    /// <param name="options">The options that the metadata is for.</param>
    /// <returns>The metadata, or <see langword="null"/> if the type is neither.</returns>
    JsonTypeInfo? CreateTypeInfo(Type type, JsonSerializerOptions options);
}
