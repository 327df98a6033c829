using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model;

/// <summary>Observes which parts of a model are built. Tests count them.</summary>
internal interface IModelBuildObserver
{
    /// <summary>Called when the method of an operation is built.</summary>
    void OperationBuilt(string operationPointer);

    /// <summary>Called when a generated type is built.</summary>
    void TypeBuilt(TypeId type);

    /// <summary>Called when the client of a resource is built.</summary>
    void ResourceBuilt(string clientName);
}
