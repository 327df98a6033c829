using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>
/// Selects the C# type that can represent all numbers that a schema allows. The runtime reports other numbers as schema mismatches.
/// </summary>
/// <param name="unspecified">The type of integers whose size the document does not specify.</param>
internal sealed class NumericTypeSelector(Scalar unspecified)
{
    public Scalar Select(SchemaView view) => view.Type == JsonSchemaType.Integer
        ? view.IntegerSize switch
        {
            IntegerSize.Unspecified => unspecified,
            IntegerSize.Bits32 => Scalar.Int32,
            IntegerSize.Bits64 => Scalar.Int64,
            IntegerSize.Unsigned64 => Scalar.UInt64,
            _ => Scalar.Decimal,
        }
        : view.Format switch
        {
            "int32" => Scalar.Int32,
            "int64" => Scalar.Int64,
            "uint64" => Scalar.UInt64,
            var format when ValueFormats.IsDecimal(format) => Scalar.Decimal,
            _ => Scalar.Double,
        };
}
