//! What the keys of a definition mean.

/// What the value of a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The identifier of a resource of a type.
    Reference(&'static str),
    /// A list of them.
    References(&'static str),
    /// Infrastructure definitions, which belong to the environment beside them.
    Infrastructures,
    /// A list of parts of a pipeline, each a mapping of what it is.
    Parts,
    /// A part whose keys name what it refers to; as a whole a runtime input, it is a reference of the type.
    Holder(&'static str),
    /// Clusters of an environment under GitOps.
    Clusters,
    /// Applications of a GitOps step.
    Applications,
    /// Which of the environments, or of their infrastructure.
    Filters,
    /// What a step gives back: names of its own, no references.
    Outputs,
    /// A mapping whose keys the author of the pipeline makes up.
    Free,
    /// Anything else.
    Other,
}

/// What a key means below another one. `in_stage` says that it describes what a stage works on.
pub fn meaning(key: &str, parent: &str, in_stage: bool) -> Meaning {
    use Meaning::{
        Applications, Clusters, Filters, Free, Holder, Infrastructures, Other, Outputs, Parts, Reference, References,
    };
    match key {
        // The key of a server, under a name that says otherwise.
        "connectorRef" if parent == "executionTarget" => Reference("SECRET"),
        "secretManagerRef" => Reference("CONNECTOR"),
        "serviceRef" => Reference("SERVICE"),
        "environmentRef" => Reference("ENVIRONMENT"),
        "envGroupRef" => Reference("ENVIRONMENT_GROUP"),
        "templateRef" | "monitoredServiceTemplateRef" => Reference("TEMPLATE"),
        "monitoredServiceRef" => Reference("MONITOREDSERVICE"),
        "registryRef" => Reference("ARTIFACT_REGISTRY"),
        "sshKeyRef" | "sshRef" | "credentialsRef" | "secretRef" | "usernameRef" | "passwordRef" | "tokenRef"
        | "accessKeyRef" | "secretKeyRef" | "privateKeyRef" | "passphraseRef" | "apiKeyRef" | "apiTokenRef"
        | "clientSecretRef" | "clientKeyRef" => Reference("SECRET"),
        "secretFiles" => References("SECRET"),
        "delegateSelectors" => References("DELEGATE"),
        "inputSetReferences" | "inputSetRefs" => References("INPUT_SET"),
        "userGroups" => References("USERGROUP"),
        "policySets" => References("GOVERNANCEPOLICYSETS"),
        "infrastructureDefinitions" | "infrastructureDefinitionRef" => Infrastructures,
        "stages" | "steps" | "rollbackSteps" | "parallel" => Parts,
        "gitOpsClusters" => Clusters,
        "applicationsList" => Applications,
        "filters" if parent == "environments" => Filters,
        "outputVariables" | "outputs" => Outputs,
        "envVariables" | "settings" | "headers" | "buildArgs" | "labels" | "env" | "with" | "tags" => Free,
        "template" => Holder("TEMPLATE"),
        "codebase" => Holder("CONNECTOR"),
        "infrastructure" if in_stage => Holder("CONNECTOR"),
        "service" | "services" if in_stage => Holder("SERVICE"),
        "environment" | "environments" if in_stage => Holder("ENVIRONMENT"),
        "environmentGroup" if in_stage => Holder("ENVIRONMENT_GROUP"),
        "environments" if parent == "environmentGroup" => Holder("ENVIRONMENT"),
        "values" if parent == "services" => Holder("SERVICE"),
        "values" if parent == "environments" => Holder("ENVIRONMENT"),
        "connectorRef" => Reference("CONNECTOR"),
        _ if is_kind_of(key, "ConnectorRef") => Reference("CONNECTOR"),
        _ if is_kind_of(key, "ConnectorRefs") => References("CONNECTOR"),
        _ => Other,
    }
}

/// Whether a key says which kind, such as `harnessImageConnectorRef`.
fn is_kind_of(key: &str, end: &str) -> bool {
    key.strip_suffix(end).is_some_and(|kind| !kind.is_empty())
}
