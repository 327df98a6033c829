using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The base class of a generated model, with the members that depend on its type.</summary>
/// <typeparam name="TSelf">The type of the model.</typeparam>
/// <inheritdoc cref="ApiModel" path="/remarks"/>
[SuppressMessage("Design", "CA1000", Justification = "Users call the members on the model, without a type argument.")]
[SuppressMessage("Design", "CA1033", Justification = "Only the runtime creates models whose required members have no values.")]
public abstract class ApiModel<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TSelf>
    : ApiModel, IApiModel<TSelf>
    where TSelf : ApiModel<TSelf>, IApiModel<TSelf>
{
    /// <summary>Reads a model from JSON in the same way as from a response.</summary>
    /// <param name="utf8Json">The JSON object, encoded as UTF-8.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static TSelf FromJson(ReadOnlySpan<byte> utf8Json) => ModelCodec<TSelf>.ReadObject(utf8Json);

    /// <summary>Reads a model from JSON in the same way as from a response.</summary>
    /// <param name="json">The JSON object.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static TSelf FromJson(string json) => FromJson(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads a property without an exception if its value does not match the API's document.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="property">A function that reads the property, such as <c>item => item.Priority</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>
    /// <see langword="true"/> if the property has a value of its type; <see langword="false"/> if the response did not contain the required
    /// property, or contained a value of another type.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is <see langword="null"/>.</exception>
    public bool TryGet<T>(Func<TSelf, T> property, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(property);
        try
        {
            value = property((TSelf)this);
            return true;
        }
        catch (SchemaMismatchException)
        {
            value = default;
            return false;
        }
    }

    // A type with required members cannot be created by new TSelf(). Here, they are set afterwards, when the model is read.
    static TSelf IApiModel<TSelf>.Create()
    {
        try
        {
            return Activator.CreateInstance<TSelf>();
        }
        catch (MissingMethodException e)
        {
            throw new InvalidOperationException(
                $"{typeof(TSelf).Name} has no public parameterless constructor, with which it is read. Add one to the partial class.", e);
        }
    }
}
