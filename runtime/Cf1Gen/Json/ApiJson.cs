using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cf1Gen.Runtime;

/// <summary>Provides the JSON metadata of all generated types to <see cref="JsonSerializer"/>, also after trimming.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiJson
{
    /// <summary>
    /// Gets the resolver of all generated models, unions and open enums, and of arrays, lists, dictionaries and asynchronous sequences of
    /// them.
    /// </summary>
    /// <remarks>Safe to use from several threads.</remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new Resolver();

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            var generated = type.IsArray ? type.GetElementType() : type.IsGenericType ? type.GetGenericArguments()[^1] : type;
            return Find(generated!)?.CreateTypeInfo(type, options);
        }

        // The attribute keeps the constructor of the converter when the program is trimmed.
        private static IGeneratedConverter? Find(Type type) =>
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is { ConverterType: { } converter }
            && converter.Assembly == typeof(ApiJson).Assembly
                ? (IGeneratedConverter?)Activator.CreateInstance(converter)
                : null;
    }
}
