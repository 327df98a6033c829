using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.CSharp;

/// <summary>The signature of the method of an operation.</summary>
/// <param name="Returns">The return type.</param>
/// <param name="Parameters">The parameters without the token.</param>
internal sealed record OperationSignature(string Returns, IReadOnlyList<MethodParameter> Parameters)
{
    /// <summary>Returns the signature of a method.</summary>
    public static OperationSignature Of(OperationModel operation)
    {
        var parameters = OperationEmitter.Parameters(operation).ToList();
        parameters.RemoveAt(parameters.Count - 1);
        return new(OperationEmitter.ReturnType(operation.Result), parameters);
    }
}
