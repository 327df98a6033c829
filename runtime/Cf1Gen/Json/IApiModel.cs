using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>Makes an empty model that is about to be read.</summary>
/// <typeparam name="TSelf">The type of the model itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiModel<TSelf>
    where TSelf : ApiModel, IApiModel<TSelf>
{
    /// <summary>Makes an empty model; what is required is not there yet.</summary>
    /// <returns>The model.</returns>
    static abstract TSelf Create();
}
