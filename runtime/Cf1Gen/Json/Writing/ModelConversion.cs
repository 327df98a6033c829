using System.Buffers;

namespace Cf1Gen.Runtime;

/// <summary>Converts a model to another type by its JSON: the values that both types have, and the members that neither declares.</summary>
internal sealed class ModelConversion
{
    private readonly ApiModel _source;
    private readonly string[] _excluded;

    private ModelConversion(ApiModel source, string[] excluded)
    {
        _source = source;
        _excluded = excluded;
    }

    /// <summary>
    /// Gets the positions of the names of declared properties in the JSON of the source, in ascending order. A declared property that the
    /// other type does not have belongs to the API and is dropped, while an unknown member is kept.
    /// </summary>
    internal List<long> DeclaredNames { get; } = [];

    /// <summary>Converts a model.</summary>
    /// <typeparam name="T">The other type.</typeparam>
    /// <param name="source">The model.</param>
    /// <param name="excluded">The names in JSON of the properties that are not converted, at the first level.</param>
    internal static T Convert<T>(ApiModel source, string[] excluded)
        where T : ApiModel, IApiModel<T>
    {
        var conversion = new ModelConversion(source, excluded);
        var output = new ArrayBufferWriter<byte>();
        var writer = new ApiJsonWriter(output, conversion);
        source.WriteTo(ref writer);
        writer.Flush();

        var reader = new ApiJsonReader(output.WrittenSpan, context: new JsonReadContext { Conversion = conversion });
        return ModelCodec<T>.ReadAlways(ref reader);
    }

    internal bool IsExcluded(ApiModel model, string name) => model == _source && Array.IndexOf(_excluded, name) >= 0;

    /// <summary>Determines whether the name at a position of the JSON is that of a declared property of the source.</summary>
    internal bool IsDeclaredName(long position) => DeclaredNames.BinarySearch(position) >= 0;
}
