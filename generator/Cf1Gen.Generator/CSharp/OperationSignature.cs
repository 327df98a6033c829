using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.CSharp;

/// <summary>The signature of the method of an operation.</summary>
/// <param name="Returns">The return type.</param>
/// <param name="Parameters">The declarations of the parameters without the token, each with its default value.</param>
internal sealed record OperationSignature(string Returns, IReadOnlyList<string> Parameters)
{
    /// <summary>Returns the signature of a method.</summary>
    public static OperationSignature Of(OperationModel operation)
    {
        var parameters = OperationEmitter.Parameters(operation).Select(parameter => parameter.Declaration).ToList();
        parameters.RemoveAt(parameters.Count - 1);
        return new(OperationEmitter.ReturnType(operation.Result), parameters);
    }
}
