using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>Creates the instances of a model when they are read.</summary>
/// <typeparam name="TSelf">The type of the model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiModel<TSelf>
    where TSelf : ApiModel, IApiModel<TSelf>
{
    /// <summary>Creates a model without values; its required properties are still missing.</summary>
    /// <returns>The model.</returns>
    static abstract TSelf Create();
}
