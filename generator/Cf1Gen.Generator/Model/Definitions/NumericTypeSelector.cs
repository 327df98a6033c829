using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>
/// Selects the C# type that can represent all numbers that a schema allows. The runtime reports other numbers as schema mismatches.
/// </summary>
internal static class NumericTypeSelector
{
    public static Scalar Select(SchemaView view) => view.Type == JsonSchemaType.Integer
        ? view.IntegerSize switch
        {
            IntegerSize.Bits32 => Scalar.Int32,
            IntegerSize.Bits64 => Scalar.Int64,
            _ => Scalar.Decimal,
        }
        : view.Format switch
        {
            "decimal" => Scalar.Decimal,
            "int32" => Scalar.Int32,
            "int64" => Scalar.Int64,
            _ => Scalar.Double,
        };
}
