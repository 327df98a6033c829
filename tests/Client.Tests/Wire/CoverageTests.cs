using System.Reflection;
using Cf1Gen.Client.Tests.Document;

namespace Cf1Gen.Client.Tests.Wire;

public sealed class CoverageTests
{
    [Fact]
    public void All_operations_of_the_document_have_a_wire_test()
    {
        var tested =
            from type in typeof(CoverageTests).Assembly.GetTypes()
            from method in type.GetMethods()
            from fact in method.GetCustomAttributes<WireFactAttribute>()
            select fact.OperationId;

        Assert.Equal(ApiDocument.Operations.Keys.Order(), tested.Distinct().Order());
    }
}
