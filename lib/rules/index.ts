import type { Rule } from './rule';
import referenceNumberMissing from './reference/reference-number-missing';
import referenceNumberShape from './reference/reference-number-shape';
import referenceMistypedCharacters from './reference/reference-mistyped-characters';
import referenceSerialLength from './reference/reference-serial-length';
import referenceCountryNotImportingCountry from './reference/reference-country-not-importing-country';
import referenceCountryNotPartner from './reference/reference-country-not-partner';
import referenceYearNotIssueYear from './reference/reference-year-not-issue-year';
import referenceIssuerCodeUnknown from './reference/reference-issuer-code-unknown';
import referenceUsedTwice from './reference/reference-used-twice';
import invoiceDateOutOfOrder from './date/invoice-date-out-of-order';
import applicationOrDeclarationDateOutOfOrder from './date/application-or-declaration-date-out-of-order';
import dateInFuture from './date/date-in-future';
import issuedBeforeDeparture from './date/issued-before-departure';
import retroactiveTooLate from './date/retroactive-too-late';
import certificateExpired from './date/certificate-expired';
import trueCopyDateChanged from './date/true-copy-date-changed';
import reissueTooLate from './date/reissue-too-late';
import owedDocumentsDeadline from './date/owed-documents-deadline';
import exporterDetailsIncomplete from './party/exporter-details-incomplete';
import consigneeDetailsIncomplete from './party/consignee-details-incomplete';
import exporterNotInExportingCountry from './party/exporter-not-in-exporting-country';
import consigneeNotInImportingCountry from './party/consignee-not-in-importing-country';
import exporterBoxNamesTwoCompanies from './party/exporter-box-names-two-companies';
import agentNotNamedInGoodsBox from './party/agent-not-named-in-goods-box';
import producerBoxWrong from './party/producer-box-wrong';
import taxCodeWrong from './party/tax-code-wrong';
import declarationCountriesWrong from './party/declaration-countries-wrong';
import transportDetailsMissing from './transport/transport-details-missing';
import transportWordingMissing from './transport/transport-wording-missing';
import portInWrongCountry from './transport/port-in-wrong-country';
import transitWithoutProof from './transport/transit-without-proof';
import containerNumberWrong from './transport/container-number-wrong';
import noGoodsLines from './goods/no-goods-lines';
import itemNumbersWrong from './goods/item-numbers-wrong';
import moreItemsThanIssuerAllows from './goods/more-items-than-issuer-allows';
import marksMissing from './goods/marks-missing';
import seeInvoiceWording from './goods/see-invoice-wording';
import marksNameAnotherOrigin from './goods/marks-name-another-origin';
import packagesOrDescriptionMissing from './goods/packages-or-description-missing';
import descriptionTooVague from './goods/description-too-vague';
import descriptionCopiedToAllLines from './goods/description-copied-to-all-lines';
import manufacturerOrBrandNotStated from './goods/manufacturer-or-brand-not-stated';
import textileInputsNotDescribed from './goods/textile-inputs-not-described';
import hsCodeMissing from './goods/hs-code-missing';
import hsCodeTooShort from './goods/hs-code-too-short';
import hsCodeShapeWrong from './goods/hs-code-shape-wrong';
import hsCodeNotInHs2022 from './goods/hs-code-not-in-hs2022';
import quantityOrWeightMissing from './goods/quantity-or-weight-missing';
import numberNotValid from './goods/number-not-valid';
import netWeightAboveGross from './goods/net-weight-above-gross';
import fobMissing from './value/fob-missing';
import fobShownNeedlessly from './value/fob-shown-needlessly';
import currencyWrong from './value/currency-wrong';
import totalNotSumOfLines from './value/total-not-sum-of-lines';
import fobDoesNotFitInvoice from './value/fob-does-not-fit-invoice';
import valueFromThirdCountryInvoice from './value/value-from-third-country-invoice';
import certificateNotNeeded from './value/certificate-not-needed';
import thirdPartyInvoicingTickMissing from './tick/third-party-invoicing-tick-missing';
import thirdPartyDetailsMissing from './tick/third-party-details-missing';
import nonPartyRemarkMissing from './tick/non-party-remark-missing';
import thirdPartyTickWithoutThirdParty from './tick/third-party-tick-without-third-party';
import thirdPartyNameNotInvoiceIssuer from './tick/third-party-name-not-invoice-issuer';
import thirdPartyInvoiceNumberMissing from './tick/third-party-invoice-number-missing';
import offshoreInvoiceIssuer from './tick/offshore-invoice-issuer';
import tickNotOnThisForm from './tick/tick-not-on-this-form';
import remarkWithoutTick from './tick/remark-without-tick';
import wordsInWrongBox from './tick/words-in-wrong-box';
import backToBackTickMissing from './tick/back-to-back-tick-missing';
import originalCertificateNotQuoted from './tick/original-certificate-not-quoted';
import originalCertificateExpired from './tick/original-certificate-expired';
import onwardQuantityAboveOriginal from './tick/onward-quantity-above-original';
import onwardExporterNotOriginalConsignee from './tick/onward-exporter-not-original-consignee';
import onwardCriterionChanged from './tick/onward-criterion-changed';
import exhibitionDetailsMissing from './tick/exhibition-details-missing';
import accumulationNotDeclared from './tick/accumulation-not-declared';
import accumulationTickWithoutMaterials from './tick/accumulation-tick-without-materials';
import partialCumulationMismatch from './tick/partial-cumulation-mismatch';
import deMinimisNotDeclared from './tick/de-minimis-not-declared';
import deMinimisWithoutTariffChange from './tick/de-minimis-without-tariff-change';
import issuedRetroactivelyTickMissing from './tick/issued-retroactively-tick-missing';
import issuedRetroactivelyWordsMissing from './tick/issued-retroactively-words-missing';
import issuedRetroactivelyNeedless from './tick/issued-retroactively-needless';
import trueCopyWordsMissing from './tick/true-copy-words-missing';
import replacementWordsMissing from './tick/replacement-words-missing';
import criterionMissing from './criterion/criterion-missing';
import criterionUnknownToken from './criterion/criterion-unknown-token';
import criterionLetterNotation from './criterion/criterion-letter-notation';
import criterionPeNotOnForm from './criterion/criterion-pe-not-on-form';
import criterionCtshMissing from './criterion/criterion-ctsh-missing';
import criterionPercentageMissing from './criterion/criterion-percentage-missing';
import criterionStyleOfAnotherForm from './criterion/criterion-style-of-another-form';
import criterionCombinationWrong from './criterion/criterion-combination-wrong';
import criterionPercentageBelowThreshold from './criterion/criterion-percentage-below-threshold';
import partialCumulationPercentageOutOfRange from './criterion/partial-cumulation-percentage-out-of-range';
import criterionPercentageNotComputed from './criterion/criterion-percentage-not-computed';
import woWithForeignMaterials from './criterion/wo-with-foreign-materials';
import woUnlikelyForGoods from './criterion/wo-unlikely-for-goods';
import peWithNonOriginatingMaterials from './criterion/pe-with-non-originating-materials';
import cthNotOpenForChapter from './criterion/cth-not-open-for-chapter';
import valueContentBelowThreshold from './origin/value-content-below-threshold';
import tariffChangeNotMet from './origin/tariff-change-not-met';
import deMinimisOverLimit from './origin/de-minimis-over-limit';
import worksheetSumsWrong from './origin/worksheet-sums-wrong';
import directAndIndirectDisagree from './origin/direct-and-indirect-disagree';
import formulaSwitchedInYear from './origin/formula-switched-in-year';
import undeterminedOriginCountedAsOriginating from './origin/undetermined-origin-counted-as-originating';
import materialWithoutProof from './origin/material-without-proof';
import originCountryNotExportingCountry from './origin/origin-country-not-exporting-country';
import lineOriginCountryWrong from './origin/line-origin-country-wrong';
import productionStepNotSufficient from './origin/production-step-not-sufficient';
import exporterDiffersFromInvoiceSeller from './cross/exporter-differs-from-invoice-seller';
import partyDiffersFromDocuments from './cross/party-differs-from-documents';
import invoiceNumberOrDateDiffers from './cross/invoice-number-or-date-differs';
import invoiceTermsDiffer from './cross/invoice-terms-differ';
import quantityDiffersFromDocuments from './cross/quantity-differs-from-documents';
import unitDiffersFromDocuments from './cross/unit-differs-from-documents';
import descriptionDiffersFromDocuments from './cross/description-differs-from-documents';
import invoiceLinesMerged from './cross/invoice-lines-merged';
import hsCodesDisagree from './cross/hs-codes-disagree';
import packagesOrWeightDifferFromDocuments from './cross/packages-or-weight-differ-from-documents';
import transportDiffersFromBill from './cross/transport-differs-from-bill';
import departureDateDiffersFromBill from './cross/departure-date-differs-from-bill';
import exportDeclarationNumberWrong from './cross/export-declaration-number-wrong';
import descriptionNotInEnglish from './language/description-not-in-english';
import addressLineTooLong from './language/address-line-too-long';
import vietnameseInPrintedNames from './language/vietnamese-in-printed-names';
import continuationSheetIncomplete from './sheet/continuation-sheet-incomplete';
import continuationDiffersFromFirstPage from './sheet/continuation-differs-from-first-page';
import countryNotParty from './form/country-not-party';
import invoiceMissing from './form/invoice-missing';
import signingDataMissing from './form/signing-data-missing';
import authorityBoxFilled from './form/authority-box-filled';
import formOnlyPartlyChecked from './form/form-only-partly-checked';
import feeReductionEnded from './form/fee-reduction-ended';
import preferentialFormAvailable from './form/preferential-form-available';
import boxNumberingOfGuides from './form/box-numbering-of-guides';
import cnmCountriesWrong from './form/cnm-countries-wrong';
import cnmOriginalNotQuoted from './form/cnm-original-not-quoted';
import cnmHsDiffersFromOriginal from './form/cnm-hs-differs-from-original';
import cnmVoyagesWrong from './form/cnm-voyages-wrong';

/** Every rule, family by family. Adding a rule: its file, and its line here (a test walks the folders and compares). */
export const RULES: readonly Rule[] = [
  referenceNumberMissing,
  referenceNumberShape,
  referenceMistypedCharacters,
  referenceSerialLength,
  referenceCountryNotImportingCountry,
  referenceCountryNotPartner,
  referenceYearNotIssueYear,
  referenceIssuerCodeUnknown,
  referenceUsedTwice,
  invoiceDateOutOfOrder,
  applicationOrDeclarationDateOutOfOrder,
  dateInFuture,
  issuedBeforeDeparture,
  retroactiveTooLate,
  certificateExpired,
  trueCopyDateChanged,
  reissueTooLate,
  owedDocumentsDeadline,
  exporterDetailsIncomplete,
  consigneeDetailsIncomplete,
  exporterNotInExportingCountry,
  consigneeNotInImportingCountry,
  exporterBoxNamesTwoCompanies,
  agentNotNamedInGoodsBox,
  producerBoxWrong,
  taxCodeWrong,
  declarationCountriesWrong,
  transportDetailsMissing,
  transportWordingMissing,
  portInWrongCountry,
  transitWithoutProof,
  containerNumberWrong,
  noGoodsLines,
  itemNumbersWrong,
  moreItemsThanIssuerAllows,
  marksMissing,
  seeInvoiceWording,
  marksNameAnotherOrigin,
  packagesOrDescriptionMissing,
  descriptionTooVague,
  descriptionCopiedToAllLines,
  manufacturerOrBrandNotStated,
  textileInputsNotDescribed,
  hsCodeMissing,
  hsCodeTooShort,
  hsCodeShapeWrong,
  hsCodeNotInHs2022,
  quantityOrWeightMissing,
  numberNotValid,
  netWeightAboveGross,
  fobMissing,
  fobShownNeedlessly,
  currencyWrong,
  totalNotSumOfLines,
  fobDoesNotFitInvoice,
  valueFromThirdCountryInvoice,
  certificateNotNeeded,
  thirdPartyInvoicingTickMissing,
  thirdPartyDetailsMissing,
  nonPartyRemarkMissing,
  thirdPartyTickWithoutThirdParty,
  thirdPartyNameNotInvoiceIssuer,
  thirdPartyInvoiceNumberMissing,
  offshoreInvoiceIssuer,
  tickNotOnThisForm,
  remarkWithoutTick,
  wordsInWrongBox,
  backToBackTickMissing,
  originalCertificateNotQuoted,
  originalCertificateExpired,
  onwardQuantityAboveOriginal,
  onwardExporterNotOriginalConsignee,
  onwardCriterionChanged,
  exhibitionDetailsMissing,
  accumulationNotDeclared,
  accumulationTickWithoutMaterials,
  partialCumulationMismatch,
  deMinimisNotDeclared,
  deMinimisWithoutTariffChange,
  issuedRetroactivelyTickMissing,
  issuedRetroactivelyWordsMissing,
  issuedRetroactivelyNeedless,
  trueCopyWordsMissing,
  replacementWordsMissing,
  criterionMissing,
  criterionUnknownToken,
  criterionLetterNotation,
  criterionPeNotOnForm,
  criterionCtshMissing,
  criterionPercentageMissing,
  criterionStyleOfAnotherForm,
  criterionCombinationWrong,
  criterionPercentageBelowThreshold,
  partialCumulationPercentageOutOfRange,
  criterionPercentageNotComputed,
  woWithForeignMaterials,
  woUnlikelyForGoods,
  peWithNonOriginatingMaterials,
  cthNotOpenForChapter,
  valueContentBelowThreshold,
  tariffChangeNotMet,
  deMinimisOverLimit,
  worksheetSumsWrong,
  directAndIndirectDisagree,
  formulaSwitchedInYear,
  undeterminedOriginCountedAsOriginating,
  materialWithoutProof,
  originCountryNotExportingCountry,
  lineOriginCountryWrong,
  productionStepNotSufficient,
  exporterDiffersFromInvoiceSeller,
  partyDiffersFromDocuments,
  invoiceNumberOrDateDiffers,
  invoiceTermsDiffer,
  quantityDiffersFromDocuments,
  unitDiffersFromDocuments,
  descriptionDiffersFromDocuments,
  invoiceLinesMerged,
  hsCodesDisagree,
  packagesOrWeightDifferFromDocuments,
  transportDiffersFromBill,
  departureDateDiffersFromBill,
  exportDeclarationNumberWrong,
  descriptionNotInEnglish,
  addressLineTooLong,
  vietnameseInPrintedNames,
  continuationSheetIncomplete,
  continuationDiffersFromFirstPage,
  countryNotParty,
  invoiceMissing,
  signingDataMissing,
  authorityBoxFilled,
  formOnlyPartlyChecked,
  feeReductionEnded,
  preferentialFormAvailable,
  boxNumberingOfGuides,
  cnmCountriesWrong,
  cnmOriginalNotQuoted,
  cnmHsDiffersFromOriginal,
  cnmVoyagesWrong,
];
