using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen;

/// <summary>Methods for all generated models.</summary>
public static class ApiModelExtensions
{
    /// <summary>Reads a property without an exception if its value does not match the API's document.</summary>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="property">A function that reads the property, such as <c>item => item.Priority</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>
    /// <see langword="true"/> if the property has a value of its type; <see langword="false"/> if the response did not contain the required
    /// property, or contained a value of another type.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryGet<TModel, T>(this TModel model, Func<TModel, T> property, [MaybeNullWhen(false)] out T value)
        where TModel : ApiModel
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(property);
        try
        {
            value = property(model);
            return true;
        }
        catch (SchemaMismatchException)
        {
            value = default;
            return false;
        }
    }
}
