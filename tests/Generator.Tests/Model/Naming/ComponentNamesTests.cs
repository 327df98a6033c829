using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class ComponentNamesTests
{
    [Theory]
    [InlineData("cloudforce-one_request-item", "RequestItem")]
    [InlineData("cloudforce-one-requests_request-item", "RequestItem")]
    [InlineData("cloudforceOneRequestItem", "RequestItem")]
    [InlineData("requests_item", "RequestsItem")]
    [InlineData("cloudforceOne", "CloudforceOne")]
    [InlineData("Note", "Note")]
    [InlineData("io.k8s.api.core.v1.Pod", "CoreV1Pod")]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "MetaV1ObjectMeta")]
    [InlineData("io.k8s.apimachinery.pkg.api.resource.Quantity", "ResourceQuantity")]
    [InlineData("google.cloud.vision.v1.Image", "VisionV1Image")]
    [InlineData("Acme.Models.Customer", "AcmeModelsCustomer")]
    [InlineData("acme.Customer", "AcmeCustomer")]
    public void Name_of_a_component_does_not_contain_the_prefix_of_the_publisher(string component, string expected) =>
        Assert.Equal(expected, new ComponentNames(["cloudforce", "one"]).Of(component));
}
